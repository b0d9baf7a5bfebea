#pragma once

#include <functional>
#include <memory>
#include <string>

#include "openvino/core/extension.hpp"
#include "openvino/frontend/visibility.hpp"

namespace ov {
namespace frontend {

/// Hands events and errors of a conversion to the user's functions; the engine itself sends nothing anywhere.
class FRONTEND_API TelemetryExtension : public Extension {
public:
    using Ptr = std::shared_ptr<TelemetryExtension>;
    using error_callback = std::function<void(const std::string& category, const std::string& error_message)>;
    using event_callback = std::function<void(const std::string& category, const std::string& action,
                                              const std::string& label, int value)>;

    /// `event_category` is the category of all that is sent. A null function is not called.
    TelemetryExtension(const std::string& event_category, const event_callback& send_event,
                       const error_callback& send_error, const error_callback& send_stack_trace);
    ~TelemetryExtension() override;

    void send_event(const std::string& action, const std::string& label, int value = 1);
    void send_error(const std::string& error_message);
    void send_stack_trace(const std::string& error_message);

private:
    std::string m_event_category;
    event_callback m_send_event;
    error_callback m_send_error;
    error_callback m_send_stack_trace;
};

}  // namespace frontend
}  // namespace ov
