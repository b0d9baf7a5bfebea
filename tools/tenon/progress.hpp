#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace tenon::command {

/// Tells on stderr how far long work is: one line that is rewritten in place on a terminal, elsewhere a plain line
/// every ten seconds. Nothing is left behind on a terminal.
class Progress {
public:
    explicit Progress(size_t total);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// `done` of the total are done and `what` is begun.
    void show(size_t done, const std::string& what);
    /// Removes the line, so that something else can be printed.
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    size_t m_total;
    bool m_terminal;
    bool m_shown = false;
    Clock::time_point m_last;
};

}  // namespace tenon::command
