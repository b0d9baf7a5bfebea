#pragma once

#include <cstdio>

/// Shows how far a measurement is, in steps of 5%: a line rewritten in place, or lines one below the other.
class Progress {
public:
    explicit Progress(bool lines) : m_lines(lines) {}

    void show(double part) {
        const int steps = static_cast<int>(part * 20);
        if (steps <= m_shown) return;
        m_shown = steps;
        constexpr const char* bar = "....................";
        std::printf("%sProgress: [%-20.*s] %3d%%%s", m_lines ? "" : "\r", steps, bar, 5 * steps, m_lines ? "\n" : "");
        std::fflush(stdout);
    }
    /// Ends the line that is rewritten.
    void end() const {
        if (!m_lines && m_shown > 0) std::puts("");
    }

private:
    const bool m_lines;
    int m_shown = 0;
};
