#include "progress.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include <fmt/format.h>

namespace tenon::command {
namespace {

constexpr std::chrono::milliseconds terminal_interval{50};
constexpr std::chrono::seconds plain_interval{10};
constexpr size_t usual_width = 80;

size_t terminal_width() {
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual_width;
}

}  // namespace

Progress::Progress(size_t total)
    : m_total(total),
      m_terminal(isatty(STDERR_FILENO) != 0),
      m_last(m_terminal ? Clock::now() - terminal_interval : Clock::now()) {}

Progress::~Progress() {
    clear();
}

void Progress::show(size_t done, const std::string& what) {
    const auto now = Clock::now();
    if (m_terminal ? now - m_last < terminal_interval : now - m_last < plain_interval) return;
    m_last = now;
    const std::string line = fmt::format("[{}/{}] {}", done, m_total, what);
    if (m_terminal)
        fmt::print(stderr, "\r\x1b[K{}", line.substr(0, std::max<size_t>(terminal_width(), 2) - 1));
    else
        fmt::print(stderr, "{}\n", line);
    std::fflush(stderr);
    m_shown = true;
}

void Progress::clear() {
    if (m_terminal && m_shown) {
        fmt::print(stderr, "\r\x1b[K");
        std::fflush(stderr);
    }
    m_shown = false;
}

}  // namespace tenon::command
