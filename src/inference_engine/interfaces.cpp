#include "ie/details/ie_no_copy.hpp"
#include "ie/ie_icnn_network.hpp"
#include "ie/ie_iinfer_request.hpp"
#include "ie/ie_remote_context.hpp"

namespace InferenceEngine {

details::no_copy::~no_copy() = default;

ICNNNetwork::~ICNNNetwork() = default;

IInferRequest::~IInferRequest() = default;

RemoteBlob::~RemoteBlob() = default;

RemoteContext::~RemoteContext() = default;

}  // namespace InferenceEngine
