#pragma once

#include <string>

#include "openvino/core/except.hpp"

namespace ov {

/// The inference was cancelled.
class OPENVINO_API Cancelled : public Exception {
public:
    [[noreturn]] static void create(const std::string& text);
    explicit Cancelled(const std::string& text) : Exception(text) {}
    ~Cancelled() override;
};

/// The request is running and cannot be used now.
class OPENVINO_API Busy : public Exception {
public:
    [[noreturn]] static void create(const std::string& text);
    explicit Busy(const std::string& text) : Exception(text) {}
    ~Busy() override;
};

}  // namespace ov
