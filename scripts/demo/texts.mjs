export const LANGUAGES = /** @type {const} */ (['en', 'vi']);

/** @typedef {(typeof LANGUAGES)[number]} Language */

const en = {
  usage:
    'npm run demo                  installs, builds, seeds, scores, prints the report and serves the admin\n' +
    'npm run demo -- --once        the same without serving, then exits\n' +
    'npm run demo -- --lang vi     speaks Vietnamese\n' +
    'PORT=1338 npm run demo        serves on another port\n',
  replaced: (/** @type {string} */ backup) =>
    `The database was made by another version of the demo. It is kept as ${backup}; a new one is being made.`,
  portInvalid: (/** @type {string} */ port) => ({
    message: `PORT is "${port}", which is no port.`,
    cure: 'Write a number from 1 to 65535: `PORT=1338 npm run demo`.',
  }),
  portInUse: (/** @type {number} */ port, /** @type {number} */ other) => ({
    message: `Port ${port} is in use: another program, perhaps this demo in another window, answers there.`,
    cure: `Stop that program, or use another port: \`PORT=${other} npm run demo\`.`,
  }),
  portForbidden: (/** @type {number} */ port) => ({
    message: `The system does not let this user serve on port ${port}.`,
    cure: 'Use a port above 1023: `PORT=1337 npm run demo`.',
  }),
  hostUnknown: (/** @type {string} */ host) => ({
    message: `HOST is "${host}", which is not an address of this machine.`,
    cure: 'Leave HOST out, or use HOST=127.0.0.1.',
  }),
  diskFull: () => ({
    message: 'The disk is full.',
    cure: 'Free some space (the database needs about 50 MB), then run the command again.',
  }),
  notAllowed: (/** @type {string} */ place) => ({
    message: `This user may not write to ${place}.`,
    cure: 'Make the folder your own (for instance `sudo chown -R "$USER" .`), then run the command again.',
  }),
  driver: () => ({
    message: 'better-sqlite3, the database driver, cannot be loaded by this Node.',
    cure:
      'Run `npm rebuild better-sqlite3`. That needs a C++ compiler, make and Python 3 ' +
      '(Debian or Ubuntu: `sudo apt-get install build-essential python3`; macOS: `xcode-select --install`).',
  }),
  databaseBroken: (/** @type {string} */ place) => ({
    message: 'The demo’s database cannot be read.',
    cure: `Delete ${place} (it holds nothing but the demo) and run the command again.`,
  }),
  databaseBusy: () => ({
    message: 'Another process holds the demo’s database.',
    cure: 'Stop the other demo or `npm run develop` first.',
  }),
  pluginMissing: () => ({
    message: 'Strapi started without the plugin: its built files are incomplete.',
    cure: 'Delete plugins/brand-consistency/dist and run the command again: it will be built anew.',
  }),
  killed: (/** @type {string} */ signal) => ({
    message: `Strapi was ended from outside (${signal}).`,
    cure: 'If nobody did that by hand, the machine was short of memory: close something and run the command again.',
  }),
  unexpected: () => ({
    message: 'The demo stopped because of an error that it does not know.',
    cure: 'The lines above name it. Deleting the .demo folder gives a fresh database; if that does not help, please report it.',
  }),
};

/** @type {typeof en} */
const vi = {
  usage:
    'npm run demo                  cài đặt, dựng, nạp dữ liệu, chấm điểm, in báo cáo và mở trang quản trị\n' +
    'npm run demo -- --once        như trên nhưng không mở trang quản trị, xong thì dừng\n' +
    'npm run demo -- --lang vi     dùng tiếng Việt\n' +
    'PORT=1338 npm run demo        dùng cổng khác\n',
  replaced: (backup) =>
    `Cơ sở dữ liệu do một phiên bản khác của bản demo tạo ra. Tệp cũ được giữ tại ${backup}; một tệp mới đang được tạo.`,
  portInvalid: (port) => ({
    message: `PORT là "${port}", không phải một cổng.`,
    cure: 'Hãy viết một số từ 1 đến 65535: `PORT=1338 npm run demo`.',
  }),
  portInUse: (port, other) => ({
    message: `Cổng ${port} đang được dùng: một chương trình khác, có thể là bản demo ở cửa sổ khác, đang trả lời ở đó.`,
    cure: `Hãy dừng chương trình ấy, hoặc dùng cổng khác: \`PORT=${other} npm run demo\`.`,
  }),
  portForbidden: (port) => ({
    message: `Hệ thống không cho người dùng này mở cổng ${port}.`,
    cure: 'Hãy dùng cổng lớn hơn 1023: `PORT=1337 npm run demo`.',
  }),
  hostUnknown: (host) => ({
    message: `HOST là "${host}", không phải địa chỉ của máy này.`,
    cure: 'Hãy bỏ HOST đi, hoặc dùng HOST=127.0.0.1.',
  }),
  diskFull: () => ({
    message: 'Ổ đĩa đã đầy.',
    cure: 'Hãy giải phóng chỗ trống (cơ sở dữ liệu cần khoảng 50 MB) rồi chạy lại lệnh.',
  }),
  notAllowed: (place) => ({
    message: `Người dùng này không được ghi vào ${place}.`,
    cure: 'Hãy nhận quyền sở hữu thư mục (ví dụ `sudo chown -R "$USER" .`) rồi chạy lại lệnh.',
  }),
  driver: () => ({
    message: 'Phiên bản Node này không nạp được better-sqlite3, trình điều khiển cơ sở dữ liệu.',
    cure:
      'Hãy chạy `npm rebuild better-sqlite3`. Lệnh ấy cần trình biên dịch C++, make và Python 3 ' +
      '(Debian hoặc Ubuntu: `sudo apt-get install build-essential python3`; macOS: `xcode-select --install`).',
  }),
  databaseBroken: (place) => ({
    message: 'Không đọc được cơ sở dữ liệu của bản demo.',
    cure: `Hãy xoá ${place} (trong đó chỉ có dữ liệu demo) rồi chạy lại lệnh.`,
  }),
  databaseBusy: () => ({
    message: 'Một tiến trình khác đang giữ cơ sở dữ liệu của bản demo.',
    cure: 'Hãy dừng bản demo kia hoặc `npm run develop` trước.',
  }),
  pluginMissing: () => ({
    message: 'Strapi khởi động mà không có plugin: các tệp đã dựng bị thiếu.',
    cure: 'Hãy xoá plugins/brand-consistency/dist rồi chạy lại lệnh: plugin sẽ được dựng lại.',
  }),
  killed: (signal) => ({
    message: `Strapi bị kết thúc từ bên ngoài (${signal}).`,
    cure: 'Nếu không ai tự tay làm việc đó thì máy đã thiếu bộ nhớ: hãy đóng bớt chương trình rồi chạy lại lệnh.',
  }),
  unexpected: () => ({
    message: 'Bản demo dừng vì một lỗi chưa biết.',
    cure: 'Các dòng trên nêu rõ lỗi. Xoá thư mục .demo sẽ có cơ sở dữ liệu mới; nếu vẫn lỗi, hãy báo cho chúng tôi.',
  }),
};

/**
 * @param {Language} language
 * @returns {typeof en}
 */
export const texts = (language) => (language === 'vi' ? vi : en);
