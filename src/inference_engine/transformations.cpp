#include "ie/ie_transformations.hpp"

#include "errors.hpp"
#include "openvino/pass/low_latency.hpp"

namespace InferenceEngine {

void lowLatency2(CNNNetwork& network, bool use_constant_initializer) {
    details::call([&] { ov::pass::LowLatency2(use_constant_initializer).run_on_model(network.getFunction()); });
}

}  // namespace InferenceEngine
