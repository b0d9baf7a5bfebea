#pragma once

#include "cpp/ie_cnn_network.h"
#include "ie_api.h"

namespace InferenceEngine {

/// Turns loops over a sequence (TensorIterator, Loop) into states that live from one inference to the next: each
/// inference then takes one step. The network must have been reshaped to sequences of length 1.
INFERENCE_ENGINE_API_CPP(void) lowLatency2(CNNNetwork& network, bool use_constant_initializer = true);

/// The same under the name of 2021.2.
inline void LowLatency(CNNNetwork& network) {
    lowLatency2(network);
}

}  // namespace InferenceEngine
