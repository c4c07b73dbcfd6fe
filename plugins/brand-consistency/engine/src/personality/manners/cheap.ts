export const CHEAP = `
manner: cheap
note en: Makes a low price the only reason and talks like a clearance flyer.
note vi: Đem giá rẻ ra làm lý do duy nhất, nói như tờ rơi xả hàng.

# names
## en
cheap
bargain-bin
bargain-basement
bargain
budget
low-cost
cut-price
discount
discount-driven
cheapish
cheap-looking
trashy
tatty
tawdry
low-end
downmarket
down-market
mass-market
second-rate
bottom-shelf
## vi
rẻ tiền
rẻ
rẻ rúng
rẻ mạt
xoàng
bèo
xoàng xĩnh
bình dân quá
hạ giá
hàng chợ
giá rẻ
chụp giật
đại hạ giá
tạp nham
kém sang
đại trà

# cries a low price | rao giá rẻ
## en
dirt cheap
cheap as chips
cheap and cheerful
cheap cheap
super cheap
cheapest in town
cheapest prices
cheapest ever
the cheapest around
rock-bottom
rock bottom prices
bargain bin
bargain basement
bargain prices
crazy low prices
insanely low prices
ridiculously low prices
lowest prices guaranteed
unbeatable prices
giveaway prices
practically free
for pennies
for peanuts
a steal at
next to nothing
## vi
rẻ như cho
rẻ như bèo
rẻ bèo
rẻ mạt
rẻ vô địch
rẻ vô đối
rẻ bất ngờ
rẻ giật mình
rẻ nhất thị trường
rẻ nhất quả đất
rẻ sốc
siêu rẻ
cực rẻ
rẻ hều
rẻ rề
rẻ xỉu
rẻ không tưởng
giá bèo
giá như cho
giá hạt dẻ
giá rẻ
giá rẻ giật mình
giá sập sàn
giá sốc
giá huỷ diệt
giá hời
bao rẻ
bao rẻ nhất
đồng giá 10k
giá bán như cho

# clearance | xả hàng, thanh lý
## en
everything must go
clearance sale
clearance prices
closing-down sale
fire sale
liquidation sale
prices slashed
slashed prices
we slash prices
slashing prices
price crash
prices crashed
knock-down prices
knockdown prices
stack 'em high
pile it high
bargain hunters
bargain hunt
bogof
two for the price of one
buy one get ten
cut-price
blowout sale
## vi
xả hàng
xả kho
xả lỗ
xả sale
thanh lý gấp
thanh lý kho
đại hạ giá
hạ giá kịch sàn
giảm kịch sàn
giảm sập sàn
bán tháo
bán lỗ vốn
bán như cho
mua 1 tặng 10
mua một được mười
khuyến mãi tẹt ga
siêu khuyến mãi
săn deal
săn sale
deal hời
vét kho
hốt hàng giá rẻ
hàng tồn kho giá

# makeshift goods | hàng tạm bợ
## en
cheap knock-off
cheap knockoff
knock-off
knockoffs
cheapo
cheapie
cheapies
el cheapo
good enough for the price
you get what you pay for
no-name brand
seconds quality
bulk junk
does the job, just
cheap alternative to
## vi
hàng chợ
hàng xô
hàng loại 2
hàng loại hai
xài tạm
dùng tạm
xài đỡ
mua xài chơi
rẻ mà xài được
tiền nào của nấy
không đẹp nhưng rẻ
nhái y như thật
giống hàng hiệu mà rẻ
hàng nhái loại 1
super fake
`;
