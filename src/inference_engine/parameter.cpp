#include "ie/ie_parameter.hpp"

namespace InferenceEngine {
namespace details {

BadParameterCast::BadParameterCast(const std::type_info& held, const std::type_info& asked)
    : m_text(std::string("Parameter: expected a ") + asked.name() + ", found a " + held.name()) {}

BadParameterCast::~BadParameterCast() = default;

}  // namespace details
}  // namespace InferenceEngine
