export const JARGON = `
manner: jargon
note en: Speaks in trade terms and management buzzwords that outsiders do not understand.
note vi: Dùng từ chuyên ngành và chữ thời thượng của dân quản lý mà người ngoài không hiểu.

# names
## en
jargon-laden
jargon
jargony
full of jargon
technical
too technical
overly technical
buzzword-heavy
buzzwords
buzzwordy
buzzword
academic
scholarly
geeky
nerdy
complicated
complex
convoluted
incomprehensible
consultant-speak
management-speak
wordy
obscure
arcane
esoteric
scientific
intellectual
highbrow language
## vi
nặng thuật ngữ
thuật ngữ
kỹ thuật
quá kỹ thuật
hàn lâm
học thuật
khó hiểu
sính chữ
sính ngoại
đao to búa lớn
lạm dụng thuật ngữ
cao siêu
rối rắm
phức tạp
tối nghĩa
thông thái rởm

# management buzzwords | chữ thời thượng của dân quản lý
## en
synergy
synergies
synergistic
synergise
synergize
leverage our
leveraging our
leverages our
holistic solution
holistic solutions
end-to-end solution
end-to-end solutions
turnkey solution
best-in-class
best of breed
mission-critical
value proposition
value-add
value-added solutions
core competencies
core competency
paradigm shift
thought leadership
thought leader
move the needle
low-hanging fruit
circle back
deep dive into
actionable insights
seamless integration
operationalise
operationalize
incentivise
incentivize
ideate
deliverables
robust and scalable
bleeding edge
next-gen
key learnings
boil the ocean
touch base
## vi
hệ sinh thái toàn diện
giải pháp toàn diện
giải pháp tối ưu
tối ưu hoá nguồn lực
tối ưu hoá trải nghiệm
chuyển đổi số toàn diện
kiến tạo giá trị
gia tăng giá trị cốt lõi
giá trị gia tăng vượt trội
hiệp lực
tận dụng sức mạnh tổng hợp
sức mạnh cộng hưởng
đòn bẩy tăng trưởng
chuỗi giá trị
mô hình quản trị tiên tiến
năng lực lõi
chiến lược đại dương xanh
lộ trình bứt phá
tái cấu trúc toàn diện
đa kênh hợp nhất
điểm chạm hành trình
khung năng lực
mục tiêu then chốt
bức tranh tổng thể chiến lược

# half-foreign office talk | tiếng Việt chen tiếng Anh công sở
## en
going forward
on a go-forward basis
net-net
drill down into
drill-down
take it offline
bandwidth to
double-click on
socialise the idea
socialize the idea
open the kimono
run it up the flagpole
blue-sky thinking
think outside the box
peel the onion
cross-functional
verticals
swim lanes
## vi
brief lại
feedback lại
deadline sát
key takeaway
insight khách hàng
mindset tăng trưởng
growth mindset
scale up
pain point
touchpoint
win-win
synergy
leverage
solution toàn diện
end-to-end
best practice
value proposition
roadmap
align với
optimize
customize
onboard
apply vào
follow up

# trade terms | từ chuyên ngành
## en
proprietary algorithm
microservices
backend
back-end architecture
api-first
low-latency
multi-tenant
state-of-the-art algorithms
machine-learning-powered
methodology framework
parameterise
parameterize
epistemic
heuristic
orthogonal to
interoperable
interoperability
modular architecture
extensible
instantiate
schema
bioavailability
nano-encapsulated
synergistic complex
multi-modal
omnichannel
omni-channel
granular insights
## vi
thuật toán độc quyền
kiến trúc vi dịch vụ
giao thức
tham số hoá
cơ chế tác động đa tầng
công nghệ lõi
hoạt chất sinh học thế hệ
nền tảng hợp nhất
độ trễ thấp
tích hợp liền mạch
phương pháp luận
khung lý thuyết
biến số
hệ quy chiếu
tiệm cận
cấu trúc hoá
hàm lượng tri thức
nội hàm
ngoại diên
phạm trù
`;
