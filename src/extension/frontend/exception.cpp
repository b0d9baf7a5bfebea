#include "openvino/frontend/exception.hpp"

namespace ov {
namespace frontend {

GeneralFailure::GeneralFailure(const std::string& what_arg) : AssertFailure(what_arg) {}
GeneralFailure::~GeneralFailure() = default;
void GeneralFailure::create(const char* file, int line, const char* check_string, const std::string& context_info,
                            const std::string& explanation) {
    throw GeneralFailure(make_what(file, line, check_string, context_info, explanation));
}

InitializationFailure::InitializationFailure(const std::string& what_arg) : AssertFailure(what_arg) {}
InitializationFailure::~InitializationFailure() = default;
void InitializationFailure::create(const char* file, int line, const char* check_string,
                                   const std::string& context_info, const std::string& explanation) {
    throw InitializationFailure(make_what(file, line, check_string, context_info, explanation));
}

OpValidationFailure::OpValidationFailure(const std::string& what_arg) : AssertFailure(what_arg) {}
OpValidationFailure::~OpValidationFailure() = default;
void OpValidationFailure::create(const char* file, int line, const char* check_string, const std::string& context_info,
                                 const std::string& explanation) {
    throw OpValidationFailure(make_what(file, line, check_string, context_info, explanation));
}

OpConversionFailure::OpConversionFailure(const std::string& what_arg) : AssertFailure(what_arg) {}
OpConversionFailure::~OpConversionFailure() = default;
void OpConversionFailure::create(const char* file, int line, const char* check_string, const std::string& context_info,
                                 const std::string& explanation) {
    throw OpConversionFailure(make_what(file, line, check_string, context_info, explanation));
}

NotImplementedFailure::NotImplementedFailure(const std::string& what_arg) : AssertFailure(what_arg) {}
NotImplementedFailure::~NotImplementedFailure() = default;
void NotImplementedFailure::create(const char* file, int line, const char* check_string,
                                   const std::string& context_info, const std::string& explanation) {
    throw NotImplementedFailure(make_what(file, line, check_string, context_info, explanation));
}

}  // namespace frontend
}  // namespace ov
