#pragma once

#include <string>
#include <utility>

#include "openvino/runtime/properties.hpp"

namespace tenon {

/// Where messages of a compiled model go, and which.
class Log {
public:
    Log(LogSink sink, ov::log::Level level) : m_sink(std::move(sink)), m_level(level) {}

    bool takes(ov::log::Level level) const { return level != ov::log::Level::NO && level <= m_level; }
    void write(ov::log::Level level, const std::string& text) const {
        if (takes(level)) m_sink(level, text);
    }

private:
    const LogSink m_sink;
    const ov::log::Level m_level;
};

}  // namespace tenon
