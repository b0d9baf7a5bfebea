#pragma once

#include <iostream>
#include <locale>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/deprecated.hpp"

namespace ov {

/// Writes every part to the stream, one after the other and without separators.
template <typename... Parts>
std::ostream& write_all_to_stream(std::ostream& stream, Parts&&... parts) {
    return (stream << ... << std::forward<Parts>(parts));
}

/// The text of one value, as operator<< writes it.
template <typename T>
std::string stringify(const T& value) {
    std::ostringstream stream;
    stream << value;
    return stream.str();
}

/// Where a check stands in the source, and its condition as text (null where there is none).
struct CheckLocInfo {
    const char* file;
    int line;
    const char* check_string;
};

/// What the engine throws. The text is complete: what happened comes first, the place in the source last.
class OPENVINO_API Exception : public std::runtime_error {
public:
    explicit Exception(const std::string& what_arg);
    explicit Exception(const std::stringstream& what_arg);
    ~Exception() override;

    /// Throws an Exception that reads "explanation (file:line)".
    [[noreturn]] static void create(const char* file, int line, const std::string& explanation);
    [[noreturn]] static void create(const CheckLocInfo& location, const std::string& explanation);
    /// The form of 2022.
    [[noreturn]] static void create(const CheckLocInfo& location, const std::string& context_info,
                                    const std::string& explanation);

    static const std::string default_msg;

protected:
    /// "Check 'check_string' failed at file:line:\ncontext_info\nexplanation", without the parts that are empty;
    /// without a condition "context_info\nexplanation (file:line)".
    static std::string make_what(const char* file, int line, const char* check_string, const std::string& context_info,
                                 const std::string& explanation);
};

/// A check that did not hold.
class OPENVINO_API AssertFailure : public Exception {
public:
    AssertFailure(const CheckLocInfo& location, const std::string& context_info, const std::string& explanation);
    ~AssertFailure() override;

    [[noreturn]] static void create(const char* file, int line, const char* check_string,
                                    const std::string& context_info, const std::string& explanation);
    [[noreturn]] static void create(const CheckLocInfo& location, const std::string& context_info,
                                    const std::string& explanation);

protected:
    explicit AssertFailure(const std::string& what_arg);
};

/// A method or a case that has no implementation.
class OPENVINO_API NotImplemented : public AssertFailure {
public:
    NotImplemented(const CheckLocInfo& location, const std::string& context_info, const std::string& explanation);
    ~NotImplemented() override;

    [[noreturn]] static void create(const char* file, int line, const std::string& explanation);
    [[noreturn]] static void create(const CheckLocInfo& location, const std::string& context_info,
                                    const std::string& explanation);

    static const std::string default_msg;

protected:
    explicit NotImplemented(const std::string& what_arg);
};

namespace detail {

/// Ends the list of parts in the macros below, which cannot pass an empty list.
struct NoMoreParts {};
inline std::ostream& operator<<(std::ostream& stream, NoMoreParts) {
    return stream;
}

template <typename E, typename Context, typename... Parts>
[[noreturn, gnu::cold, gnu::noinline]] void fail_check(const char* file, int line, const char* check, Context&& context,
                                                       const Parts&... parts) {
    std::ostringstream explanation;
    explanation.imbue(std::locale::classic());
    write_all_to_stream(explanation, parts...);
    E::create(file, line, check, std::forward<Context>(context), explanation.str());
}

template <typename E, typename... Parts>
[[noreturn, gnu::cold, gnu::noinline]] void fail(const char* file, int line, const Parts&... parts) {
    std::ostringstream explanation;
    explanation.imbue(std::locale::classic());
    write_all_to_stream(explanation, parts...);
    E::create(file, line, explanation.str());
}

}  // namespace detail
}  // namespace ov

#define OPENVINO_DETAIL_TEXT_OF(x) #x
#define OPENVINO_DETAIL_TEXT(x) OPENVINO_DETAIL_TEXT_OF(x)
#define OPENVINO_DETAIL_FIRST(first, ...) first
#define OPENVINO_DETAIL_REST(first, ...) __VA_ARGS__

/// (exception class, context, condition[, parts...]): throws `exc_class` through its
/// create(file, line, condition as text, context, explanation). Context and parts are evaluated only on failure.
#define OPENVINO_ASSERT_HELPER(exc_class, ctx, ...)                                                               \
    do {                                                                                                          \
        if (!static_cast<bool>(OPENVINO_DETAIL_FIRST(__VA_ARGS__, 0)))                                            \
            ::ov::detail::fail_check<exc_class>(__FILE__, __LINE__,                                               \
                                                OPENVINO_DETAIL_TEXT(OPENVINO_DETAIL_FIRST(__VA_ARGS__, 0)), ctx, \
                                                OPENVINO_DETAIL_REST(__VA_ARGS__, ::ov::detail::NoMoreParts{}));  \
    } while (0)

/// (exception class, context, parts...): throws `exc_class` through its create(file, line, explanation).
#define OPENVINO_THROW_HELPER(exc_class, ctx, ...)                      \
    do {                                                                \
        ::ov::detail::fail<exc_class>(__FILE__, __LINE__, __VA_ARGS__); \
    } while (0)

/// (condition[, parts...]): throws ov::AssertFailure with the parts as its explanation when the condition is false.
#define OPENVINO_ASSERT(...) OPENVINO_ASSERT_HELPER(::ov::AssertFailure, "", __VA_ARGS__)

#ifndef NDEBUG
#define OPENVINO_DEBUG_ASSERT(...) OPENVINO_ASSERT(__VA_ARGS__)
#else
#define OPENVINO_DEBUG_ASSERT(...) \
    do {                           \
    } while (0)
#endif

/// (parts...): throws ov::Exception.
#define OPENVINO_THROW(...) OPENVINO_THROW_HELPER(::ov::Exception, "", __VA_ARGS__)

/// ([parts...]): a line that is never reached; throws ov::AssertFailure.
#define OPENVINO_UNREACHABLE(...) OPENVINO_ASSERT(false, "Unreachable. ", ##__VA_ARGS__)

/// (parts...): throws ov::NotImplemented.
#define OPENVINO_THROW_NOT_IMPLEMENTED(...) OPENVINO_THROW_HELPER(::ov::NotImplemented, "", __VA_ARGS__)
#define OPENVINO_NOT_IMPLEMENTED OPENVINO_THROW_NOT_IMPLEMENTED(::ov::NotImplemented::default_msg)
