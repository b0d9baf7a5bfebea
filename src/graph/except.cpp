#include "openvino/core/except.hpp"

#include "ngraph/except.hpp"

namespace ov {
namespace {

std::string place(const char* file, int line) {
    return std::string(file) + ":" + std::to_string(line);
}

}  // namespace

const std::string Exception::default_msg{};
const std::string NotImplemented::default_msg{"Not implemented"};

Exception::Exception(const std::string& what_arg) : std::runtime_error(what_arg) {}
Exception::Exception(const std::stringstream& what_arg) : std::runtime_error(what_arg.str()) {}
Exception::~Exception() = default;

void Exception::create(const char* file, int line, const std::string& explanation) {
    throw Exception(make_what(file, line, nullptr, {}, explanation));
}

void Exception::create(const CheckLocInfo& location, const std::string& explanation) {
    throw Exception(make_what(location.file, location.line, location.check_string, {}, explanation));
}

void Exception::create(const CheckLocInfo& location, const std::string& context_info, const std::string& explanation) {
    throw Exception(make_what(location.file, location.line, location.check_string, context_info, explanation));
}

std::string Exception::make_what(const char* file, int line, const char* check_string, const std::string& context_info,
                                 const std::string& explanation) {
    const bool has_check = check_string != nullptr && *check_string != '\0';
    std::string text;
    if (has_check) {
        text = std::string("Check '") + check_string + "' failed at " + place(file, line);
        if (!context_info.empty() || !explanation.empty()) text += ":\n";
    }
    text += context_info;
    if (!context_info.empty() && !explanation.empty()) text += "\n";
    text += explanation;
    if (!has_check) text += (text.empty() ? "Error (" : " (") + place(file, line) + ")";
    return text;
}

AssertFailure::AssertFailure(const std::string& what_arg) : Exception(what_arg) {}
AssertFailure::AssertFailure(const CheckLocInfo& location, const std::string& context_info,
                             const std::string& explanation)
    : Exception(make_what(location.file, location.line, location.check_string, context_info, explanation)) {}
AssertFailure::~AssertFailure() = default;

void AssertFailure::create(const char* file, int line, const char* check_string, const std::string& context_info,
                           const std::string& explanation) {
    throw AssertFailure(make_what(file, line, check_string, context_info, explanation));
}

void AssertFailure::create(const CheckLocInfo& location, const std::string& context_info,
                           const std::string& explanation) {
    throw AssertFailure(location, context_info, explanation);
}

NotImplemented::NotImplemented(const std::string& what_arg) : AssertFailure(what_arg) {}
NotImplemented::NotImplemented(const CheckLocInfo& location, const std::string& context_info,
                               const std::string& explanation)
    : AssertFailure(location, context_info, explanation) {}
NotImplemented::~NotImplemented() = default;

void NotImplemented::create(const char* file, int line, const std::string& explanation) {
    throw NotImplemented(make_what(file, line, nullptr, {}, explanation));
}

void NotImplemented::create(const CheckLocInfo& location, const std::string& context_info,
                            const std::string& explanation) {
    throw NotImplemented(location, context_info, explanation);
}

}  // namespace ov

namespace ngraph {

unsupported_op::~unsupported_op() = default;

}  // namespace ngraph
