#pragma once

#include <string>

#include "openvino/core/except.hpp"

/// The text of the exception of class `Error` that `action` throws; "no error" where it throws none. Others pass.
template <class Error = ov::Exception, class Action>
std::string error_of(Action&& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    return "no error";
}
