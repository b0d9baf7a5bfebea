#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "../ie_common.h"
#include "../ie_data.h"
#include "../ie_icnn_network.hpp"
#include "../ie_iextension.h"
#include "../ie_input_info.hpp"
#include "ngraph/forward.hpp"

namespace InferenceEngine {

/// A network: a model together with the precisions and layouts in which the user gives inputs and takes outputs.
/// Copies share the network. Methods throw for an empty network.
class INFERENCE_ENGINE_API_CLASS(CNNNetwork) {
public:
    CNNNetwork();
    /// `extensions` are used for reading and compiling this network.
    explicit CNNNetwork(const std::shared_ptr<ngraph::Function>& network,
                        const std::vector<IExtensionPtr>& extensions = {});
    CNNNetwork(const CNNNetwork& other);
    CNNNetwork(CNNNetwork&& other) noexcept;
    CNNNetwork& operator=(const CNNNetwork& other);
    CNNNetwork& operator=(CNNNetwork&& other) noexcept;
    ~CNNNetwork();

    /// Changes to what these point at are changes of the network.
    InputsDataMap getInputsInfo() const;
    OutputsDataMap getOutputsInfo() const;

    /// Number of operations.
    size_t layerCount() const;
    const std::string& getName() const;
    /// Precision of the network's weights in 2020; MIXED when it has several.
    Precision getPrecision() const;

    /// Sets axis 0 of the inputs and computes all shapes anew.
    void setBatchSize(size_t size);
    /// Extent of the batch axis; 1 for inputs without one.
    size_t getBatchSize() const;

    std::shared_ptr<ngraph::Function> getFunction();
    std::shared_ptr<const ngraph::Function> getFunction() const;

    /// Makes an output of the operation named so an output of the network; throws when there is none.
    void addOutput(const std::string& operation, size_t output = 0);

    ICNNNetwork::InputShapes getInputShapes() const;
    /// New extents of inputs by name; throws and leaves the network as it was when they do not fit.
    void reshape(const ICNNNetwork::InputShapes& shapes);

    /// Takes an extension for shapes (2020.1).
    void AddExtension(const IShapeInferExtensionPtr& extension);

    /// Writes the model and its weights; an empty weights path is the model's path with ".bin".
    void serialize(const std::string& model_path, const std::string& weights_path = {}) const;
    void serialize(std::ostream& model, std::ostream& weights) const;

    /// Name of the input or output for a tensor name; throws when there is none.
    std::string getOVNameForTensor(const std::string& tensor_name) const;

private:
    struct Impl;
    friend class Core;
    friend class ExecutableNetwork;

    std::shared_ptr<Impl> m_impl;
};

}  // namespace InferenceEngine
