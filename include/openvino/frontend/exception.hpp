#pragma once

#include <string>

#include "openvino/core/except.hpp"
#include "openvino/frontend/visibility.hpp"

namespace ov {
namespace frontend {

/// Anything that goes wrong in a front end and is none of the failures below.
class FRONTEND_API GeneralFailure : public AssertFailure {
public:
    ~GeneralFailure() override;
    [[noreturn]] static void create(const char* file, int line, const char* check_string,
                                    const std::string& context_info, const std::string& explanation);

protected:
    explicit GeneralFailure(const std::string& what_arg);
};

/// A front end or a model of a framework cannot be opened.
class FRONTEND_API InitializationFailure : public AssertFailure {
public:
    ~InitializationFailure() override;
    [[noreturn]] static void create(const char* file, int line, const char* check_string,
                                    const std::string& context_info, const std::string& explanation);

protected:
    explicit InitializationFailure(const std::string& what_arg);
};

/// An operation of a framework is not as its definition wants it.
class FRONTEND_API OpValidationFailure : public AssertFailure {
public:
    ~OpValidationFailure() override;
    [[noreturn]] static void create(const char* file, int line, const char* check_string,
                                    const std::string& context_info, const std::string& explanation);

protected:
    explicit OpValidationFailure(const std::string& what_arg);
};

/// An operation of a framework cannot be expressed in nodes.
class FRONTEND_API OpConversionFailure : public AssertFailure {
public:
    ~OpConversionFailure() override;
    [[noreturn]] static void create(const char* file, int line, const char* check_string,
                                    const std::string& context_info, const std::string& explanation);

protected:
    explicit OpConversionFailure(const std::string& what_arg);
};

/// A method that this front end, place or context does not have.
class FRONTEND_API NotImplementedFailure : public AssertFailure {
public:
    ~NotImplementedFailure() override;
    [[noreturn]] static void create(const char* file, int line, const char* check_string,
                                    const std::string& context_info, const std::string& explanation);

protected:
    explicit NotImplementedFailure(const std::string& what_arg);
};

}  // namespace frontend
}  // namespace ov

/// (condition[, parts...]): throw when the condition is false, as OPENVINO_ASSERT does.
#define FRONT_END_GENERAL_CHECK(...) OPENVINO_ASSERT_HELPER(::ov::frontend::GeneralFailure, "", __VA_ARGS__)
#define FRONT_END_INITIALIZATION_CHECK(...) \
    OPENVINO_ASSERT_HELPER(::ov::frontend::InitializationFailure, "", __VA_ARGS__)
#define FRONT_END_OP_VALIDATION_CHECK(...) OPENVINO_ASSERT_HELPER(::ov::frontend::OpValidationFailure, "", __VA_ARGS__)
#define FRONT_END_OP_CONVERSION_CHECK(...) OPENVINO_ASSERT_HELPER(::ov::frontend::OpConversionFailure, "", __VA_ARGS__)

#define FRONT_END_CHECK_IMPLEMENTED(COND, NAME)                                      \
    OPENVINO_ASSERT_HELPER(::ov::frontend::NotImplementedFailure, "", (COND), #NAME, \
                           " is not implemented for this class; override it or use another front end")
#define FRONT_END_NOT_IMPLEMENTED(NAME) FRONT_END_CHECK_IMPLEMENTED(false, NAME)

#define FRONT_END_THROW(MSG) FRONT_END_GENERAL_CHECK(false, MSG)
