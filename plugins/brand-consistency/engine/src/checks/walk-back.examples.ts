import type { KindExamples } from './examples';

const en = (text: string, options: object = {}) => ({ options, text, language: 'en' as const });
const vi = (text: string, options: object = {}) => ({ options, text, language: 'vi' as const });

export const examples: KindExamples = {
  valid: [
    // A cure in the same sentence or the next one.
    en("We can't promise Friday, so we'll bring it on Saturday by noon."),
    en('Mistakes happen. We replace a broken cup the same day.'),
    en("Unfortunately, we can't repair this zip. We will send you a new jacket instead."),
    vi('Rất tiếc, món này đã nguội. Chúng tôi đổi ngay cho quý khách.'),
    vi('Rất tiếc quán không còn sườn, em đổi cho anh chị dĩa bì chả nghen.'),
    vi('Mong quý khách thông cảm, chúng tôi hoàn lại toàn bộ tiền phòng trong hôm nay.'),
    vi('Tô hủ tiếu nguội là lỗi của quán, quán trả lại 40.000đ.\n\nMong anh chị bỏ qua, ghé ăn lại nghen.'),
    // The opposite.
    en('No hidden fees may apply. You never travel at your own risk, and nothing here is subject to change.'),
    en('We never say take it or leave it. Say goodbye to non-refundable tickets.'),
    vi('Quý khách không bao giờ tự chịu rủi ro. Không phát sinh thêm phí, không phụ thu cuối tuần.'),
    vi('Không còn cảnh chưa biết khi nào giao. Đừng lo ráng chịu một mình.'),
    vi('Chúng tôi tự chịu phí gửi trả.'),
    // Asked, quoted, said of others.
    en('Is the deposit non-refundable? You get it back up to the day of arrival.'),
    en('A guest once heard “all sales are final” somewhere, and came to us.'),
    en('Other airlines reserve the right to refuse.'),
    vi('Tôi đặt rồi huỷ thì có mất cọc không? Quý khách nhận lại đủ.'),
    vi('Khách kể: “Chỗ kia nói hàng đã mua miễn đổi trả.”'),
    vi('Hãng khác chưa hẹn được ngày giao.'),
    // Honest conditions: with the amount, with the date, stated by the brandbook.
    en('An extra charge may apply: 50,000đ after 10 pm.'),
    en('Delivery dates are estimates: two to 3 days.'),
    vi('Phụ thu cuối tuần 10%. Giá có thể thay đổi từ 100.000đ đến 120.000đ.'),
    en('Night tickets are non-refundable.', { exceptions: ['Night tickets are non-refundable'] }),
    vi('Huỷ trước 7 ngày được nhận lại cọc, sau đó không hoàn tiền.', { facts: ['huỷ trước 7 ngày'] }),
    // A way that is not looked for.
    en('All sales are final.', { ways: ['blame', 'shrug'] }),
  ],
  invalid: [
    {
      ...en("We can't say when it will arrive. Don't hold your breath."),
      actual: ["We can't say when", "Don't hold your breath"],
      messages: [/leaves the reader waiting without a date/],
    },
    {
      ...en('Rooms are subject to availability, prices are indicative and deposits are non-refundable.'),
      actual: ['subject to availability', 'prices are indicative', 'non-refundable'],
      messages: [/refuses what the brand promises/, /leaves open what the reader will pay/],
    },
    {
      ...en('You swim at your own risk. We accept no responsibility for lost towels.'),
      actual: ['at your own risk', 'accept no responsibility'],
      messages: [/hands the responsibility away/],
    },
    {
      ...en("It didn't fit? What did you expect? That's your problem."),
      actual: ['What did you expect', "That's your problem"],
      messages: [/puts the trouble on the reader/],
    },
    { ...en('Mistakes happen. It is what it is.'), actual: ['Mistakes happen', 'It is what it is'] },
    // What is put off again is no cure, and neither is what is refused.
    {
      ...en("We can't promise anything. We'll call you whenever we can."),
      actual: ["We can't promise", 'whenever we can'],
    },
    { ...en("Too bad. We won't refund you."), actual: ['Too bad', "We won't refund"] },
    {
      ...en('Terms and conditions\n\nPrices are subject to change without notice.'),
      actual: ['subject to change', 'without notice'],
      messages: [/is a condition that weakens the promise/],
    },
    {
      ...vi('Khi điều kiện cho phép, quán sẽ giao. Chưa thể hẹn ngày.'),
      actual: ['Khi điều kiện cho phép', 'Chưa thể hẹn'],
      messages: [/refuses/, /without a date/],
    },
    {
      ...vi('Mất đồ quý khách tự chịu, chúng tôi không chịu trách nhiệm.'),
      actual: ['tự chịu', 'không chịu trách nhiệm'],
      messages: [/puts the trouble on the reader/, /hands the responsibility away/],
    },
    { ...vi('Huỷ phòng vẫn thu phí, cọc không hoàn lại.'), actual: ['vẫn thu phí', 'không hoàn lại'] },
    { ...vi('Món hết rồi, mong quý khách thông cảm.'), actual: ['mong quý khách thông cảm'], messages: [/shrugs/] },
    { ...vi('Ai biểu anh không hỏi trước? Hên xui thôi.'), actual: ['Ai biểu anh', 'Hên xui thôi'] },
  ],
};
