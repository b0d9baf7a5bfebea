#pragma once

#include <cassert>
#include <sstream>
#include <stdexcept>
#include <string>
#include <type_traits>

#include "ie_status_code.hpp"

namespace InferenceEngine {
namespace details {

/// Root of what the Inference Engine API throws; `Exception` and its kinds derive from it.
/// Text is appended with `<<`. `<< as_status << NOT_FOUND` sets the status instead.
class INFERENCE_ENGINE_API_CLASS(InferenceEngineException) : public std::runtime_error {
public:
    explicit InferenceEngineException(const std::string& text = {});
    /// Text begins with the place, "\nfile:line ".
    InferenceEngineException(const std::string& file, int line, const std::string& text = {});
    InferenceEngineException(const InferenceEngineException& other);
    InferenceEngineException& operator=(const InferenceEngineException& other);
    ~InferenceEngineException() override;

    const char* what() const noexcept override;
    /// True when the thrower gave a status.
    bool hasStatus() const;
    /// The status given; `GENERAL_ERROR` when none was.
    StatusCode getStatus() const;

    template <class T>
    InferenceEngineException& operator<<(const T& part) {
        if constexpr (std::is_same_v<T, StatusCode>) {
            if (m_status_follows) {
                set_status(part);
                return *this;
            }
        }
        std::ostringstream stream;
        stream << part;
        append(stream.str());
        return *this;
    }
    InferenceEngineException& operator<<(std::ostream& (*manipulator)(std::ostream&)) {
        std::ostringstream stream;
        stream << manipulator;
        append(stream.str());
        return *this;
    }
    InferenceEngineException& operator<<(InferenceEngineException& (*manipulator)(InferenceEngineException&)) {
        return manipulator(*this);
    }

    /// The next part streamed is the status.
    static InferenceEngineException& as_status(InferenceEngineException& exception) {
        exception.m_status_follows = true;
        return exception;
    }

protected:
    void set_status(StatusCode status);

private:
    void append(const std::string& text);

    std::string m_text;
    StatusCode m_status = GENERAL_ERROR;
    bool m_has_status = false;
    bool m_status_follows = false;
};

inline InferenceEngineException& as_status(InferenceEngineException& exception) {
    return InferenceEngineException::as_status(exception);
}

}  // namespace details

/// What the Inference Engine API of 2021.3 and later throws.
class INFERENCE_ENGINE_API_CLASS(Exception) : public details::InferenceEngineException {
public:
    using details::InferenceEngineException::InferenceEngineException;
    ~Exception() override;
};

namespace details {

/// Throws an E with the text that was streamed; `E{} <<= stream << text`.
template <class E>
struct ThrowNow final {
    [[noreturn]] void operator<<=(const std::ostream& stream) const {
        const auto* text = dynamic_cast<const std::ostringstream*>(&stream);
        throw E(text ? text->str() : std::string());
    }
};

/// A stream that lives until the end of the full expression.
struct Message final {
    explicit Message(const char* prefix = "") { m_stream << prefix; }
    Message(const char* file, int line, const char* prefix = "") {
        m_stream << '\n' << file << ':' << line << ' ' << prefix;
    }
    std::ostream& stream() { return m_stream; }

private:
    std::ostringstream m_stream;
};

/// Swallows whatever is streamed into it.
struct NullStream final {
    template <class T>
    const NullStream& operator<<(const T&) const noexcept {
        return *this;
    }
    const NullStream& operator<<(std::ostream& (*)(std::ostream&)) const noexcept { return *this; }
};

/// What `IE_THROW()` throws.
struct Thrown_ {
    static constexpr const char* prefix = "";
};

}  // namespace details

// One line per status: a class of its own, and its entry for IE_THROW.
#define INFERENCE_ENGINE_DECLARE_EXCEPTION(Type, status)                                                      \
    class INFERENCE_ENGINE_API_CLASS(Type) final : public Exception {                                         \
    public:                                                                                                   \
        explicit Type(const std::string& text = {}) : Exception(text) { set_status(status); }                 \
        Type(const std::string& file, int line, const std::string& text = {}) : Exception(file, line, text) { \
            set_status(status);                                                                               \
        }                                                                                                     \
    };                                                                                                        \
    namespace details {                                                                                       \
    struct Thrown_##Type {                                                                                    \
        using type = Type;                                                                                    \
        static constexpr const char* prefix = "[ " #status " ] ";                                             \
    };                                                                                                        \
    }

INFERENCE_ENGINE_DECLARE_EXCEPTION(GeneralError, GENERAL_ERROR)
INFERENCE_ENGINE_DECLARE_EXCEPTION(NotImplemented, NOT_IMPLEMENTED)
INFERENCE_ENGINE_DECLARE_EXCEPTION(NetworkNotLoaded, NETWORK_NOT_LOADED)
INFERENCE_ENGINE_DECLARE_EXCEPTION(ParameterMismatch, PARAMETER_MISMATCH)
INFERENCE_ENGINE_DECLARE_EXCEPTION(NotFound, NOT_FOUND)
INFERENCE_ENGINE_DECLARE_EXCEPTION(OutOfBounds, OUT_OF_BOUNDS)
INFERENCE_ENGINE_DECLARE_EXCEPTION(Unexpected, UNEXPECTED)
INFERENCE_ENGINE_DECLARE_EXCEPTION(RequestBusy, REQUEST_BUSY)
INFERENCE_ENGINE_DECLARE_EXCEPTION(ResultNotReady, RESULT_NOT_READY)
INFERENCE_ENGINE_DECLARE_EXCEPTION(NotAllocated, NOT_ALLOCATED)
INFERENCE_ENGINE_DECLARE_EXCEPTION(InferNotStarted, INFER_NOT_STARTED)
INFERENCE_ENGINE_DECLARE_EXCEPTION(NetworkNotRead, NETWORK_NOT_READ)
INFERENCE_ENGINE_DECLARE_EXCEPTION(InferCancelled, INFER_CANCELLED)

namespace details {

template <class Thrown, class = void>
struct ThrownType {
    using type = GeneralError;
};
template <class Thrown>
struct ThrownType<Thrown, std::void_t<typename Thrown::type>> {
    using type = typename Thrown::type;
};

}  // namespace details
}  // namespace InferenceEngine

#ifdef NDEBUG
#define INFERENCE_ENGINE_PLACE_COMMA
#define THROW_IE_EXCEPTION throw InferenceEngine::details::InferenceEngineException()
#else
#define INFERENCE_ENGINE_PLACE_COMMA __FILE__, __LINE__,
/// `THROW_IE_EXCEPTION << text;` throws `details::InferenceEngineException` (2020.1 - 2021.2).
#define THROW_IE_EXCEPTION throw InferenceEngine::details::InferenceEngineException(__FILE__, __LINE__)
#endif

/// `IE_THROW() << text;` throws `GeneralError`, `IE_THROW(NotFound) << text;` throws that kind, its status in front.
#define IE_THROW(...)                                                                                              \
    InferenceEngine::details::ThrowNow<                                                                            \
        typename InferenceEngine::details::ThrownType<InferenceEngine::details::Thrown_##__VA_ARGS__>::type>{} <<= \
        InferenceEngine::details::Message(                                                                         \
            INFERENCE_ENGINE_PLACE_COMMA InferenceEngine::details::Thrown_##__VA_ARGS__::prefix)                   \
            .stream()

/// `IE_ASSERT(condition) << text;` throws when NDEBUG is set and is `assert` otherwise.
#ifdef NDEBUG
#define IE_ASSERT(...) \
    if (__VA_ARGS__) { \
    } else             \
        IE_THROW() << " AssertionFailed: " << #__VA_ARGS__
#else
using NullStream = InferenceEngine::details::NullStream;
#define IE_ASSERT(...) (assert((__VA_ARGS__)), InferenceEngine::details::NullStream())
#endif
