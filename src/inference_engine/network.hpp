#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "extension/registry.hpp"
#include "ie/cpp/ie_cnn_network.h"
#include "openvino/core/model.hpp"

namespace InferenceEngine {
namespace details {

/// What a CNNNetwork refers to.
struct Network {
    std::shared_ptr<const tenon::Registry> registry;
    std::shared_ptr<ov::Model> model;
    std::vector<IExtensionPtr> extensions;
    InputsDataMap inputs;
    OutputsDataMap outputs;

    /// Throws for a null model and for zero extents. `registry` may be null: that of the built-in extensions.
    Network(std::shared_ptr<ov::Model> given, std::shared_ptr<const tenon::Registry> known);

    /// Takes over shapes from the model. What the user set stays; new outputs come with what 2020-21 gives them.
    void update();
};

/// Name of an output: of the node that makes it, with ".index" where that node has several outputs.
std::string output_name(const ov::op::v0::Result& result);

/// Copies that share nothing with the originals but mean images.
InputsDataMap copy_of(const InputsDataMap& inputs);
OutputsDataMap copy_of(const OutputsDataMap& outputs);

}  // namespace details

struct CNNNetwork::Impl : details::Network {
    using details::Network::Network;
};

}  // namespace InferenceEngine
