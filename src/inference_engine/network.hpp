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

    /// Takes over inputs, outputs and shapes from the model, which the user may have changed. What the user set stays;
    /// what is new comes with what 2020-21 gives it.
    void update();
    /// Name of an output: of the node that made it when it was first seen, with ".index" where that node had several
    /// outputs.
    std::string output_name(const std::shared_ptr<ov::op::v0::Result>& result) const;

private:
    std::map<std::shared_ptr<ov::op::v0::Result>, std::string> m_output_names;
};

/// Copies that share nothing with the originals but mean images.
InputsDataMap copy_of(const InputsDataMap& inputs);
OutputsDataMap copy_of(const OutputsDataMap& outputs);

}  // namespace details

struct CNNNetwork::Impl : details::Network {
    using details::Network::Network;
};

}  // namespace InferenceEngine
