#include "status.hpp"

#include <algorithm>
#include <iterator>

namespace InferenceEngine {
namespace details {

void throw_status(StatusCode status, const std::string& text) {
    switch (status) {
        case NOT_IMPLEMENTED:
            throw NotImplemented(text);
        case NETWORK_NOT_LOADED:
            throw NetworkNotLoaded(text);
        case PARAMETER_MISMATCH:
            throw ParameterMismatch(text);
        case NOT_FOUND:
            throw NotFound(text);
        case OUT_OF_BOUNDS:
            throw OutOfBounds(text);
        case UNEXPECTED:
            throw Unexpected(text);
        case REQUEST_BUSY:
            throw RequestBusy(text);
        case RESULT_NOT_READY:
            throw ResultNotReady(text);
        case NOT_ALLOCATED:
            throw NotAllocated(text);
        case INFER_NOT_STARTED:
            throw InferNotStarted(text);
        case NETWORK_NOT_READ:
            throw NetworkNotRead(text);
        case INFER_CANCELLED:
            throw InferCancelled(text);
        default:
            throw GeneralError(text);
    }
}

StatusCode status_of(const std::exception& exception) noexcept {
    const auto* known = dynamic_cast<const InferenceEngineException*>(&exception);
    return known ? known->getStatus() : GENERAL_ERROR;
}

void set_message(ResponseDesc* response, const std::string& text) noexcept {
    if (!response) return;
    const size_t length = std::min(text.size(), std::size(response->msg) - 1);
    std::copy_n(text.begin(), length, response->msg);
    response->msg[length] = '\0';
}

}  // namespace details
}  // namespace InferenceEngine
