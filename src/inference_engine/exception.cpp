#include "ie/details/ie_exception.hpp"

namespace InferenceEngine {
namespace details {

InferenceEngineException::InferenceEngineException(const std::string& text) : std::runtime_error(""), m_text(text) {}

InferenceEngineException::InferenceEngineException(const std::string& file, int line, const std::string& text)
    : std::runtime_error(""), m_text('\n' + file + ':' + std::to_string(line) + ' ' + text) {}

InferenceEngineException::InferenceEngineException(const InferenceEngineException& other) = default;

InferenceEngineException& InferenceEngineException::operator=(const InferenceEngineException& other) = default;

InferenceEngineException::~InferenceEngineException() = default;

const char* InferenceEngineException::what() const noexcept {
    return m_text.c_str();
}

bool InferenceEngineException::hasStatus() const {
    return m_has_status;
}

StatusCode InferenceEngineException::getStatus() const {
    return m_status;
}

void InferenceEngineException::set_status(StatusCode status) {
    m_status = status;
    m_has_status = true;
    m_status_follows = false;
}

void InferenceEngineException::append(const std::string& text) {
    m_text += text;
}

}  // namespace details

Exception::~Exception() = default;

}  // namespace InferenceEngine
