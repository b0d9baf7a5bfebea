#include <algorithm>
#include <optional>
#include <sstream>

#include "errors.hpp"
#include "extension/precisions.hpp"
#include "network.hpp"
#include "openvino/op/constant.hpp"
#include "runtime/replaced_file.hpp"
#include "runtime/writer_format.hpp"

namespace InferenceEngine {
namespace {

details::Network& expect(const std::shared_ptr<details::Network>& network, const char* method) {
    if (!network)
        IE_THROW() << "CNNNetwork::" << method
                   << ": the network is empty; it must come from Core::ReadNetwork or be made of a function";
    return *network;
}

/// The rank for which 2020-21 takes axis 0 as the batch.
bool has_batch(const ov::PartialShape& shape) {
    return shape.rank().is_static() && (shape.size() == 2 || shape.size() > 3) && shape[0].is_static();
}

std::string shapes_of(const ov::Model& model) {
    std::ostringstream text;
    for (const auto& parameter : model.get_parameters())
        text << (text.str().empty() ? "" : ", ") << "'" << parameter->get_friendly_name()
             << "': " << parameter->get_partial_shape();
    return text.str();
}

void apply_shapes(details::Network& network, const std::map<size_t, ov::PartialShape>& shapes) {
    details::call([&] { network.model->reshape(shapes); });
    network.update();
}

const tenon::Writer& writer_of(const details::Network& network) {
    const std::string format = tenon::writer_format(ov::pass::Serialize::Version::IR_V10);
    const auto* writer = network.registry->find_writer(format);
    if (!writer)
        IE_THROW(NotImplemented) << "CNNNetwork::serialize: expected an extension that writes " << format
                                 << ", found none; add one";
    return *writer;
}

}  // namespace

CNNNetwork::CNNNetwork() = default;
CNNNetwork::CNNNetwork(const std::shared_ptr<ngraph::Function>& network, const std::vector<IExtensionPtr>& extensions)
    : m_impl(std::make_shared<Impl>(network, nullptr)) {
    m_impl->extensions = extensions;
}
CNNNetwork::CNNNetwork(const CNNNetwork& other) = default;
CNNNetwork::CNNNetwork(CNNNetwork&& other) noexcept = default;
CNNNetwork& CNNNetwork::operator=(const CNNNetwork& other) = default;
CNNNetwork& CNNNetwork::operator=(CNNNetwork&& other) noexcept = default;
CNNNetwork::~CNNNetwork() = default;

InputsDataMap CNNNetwork::getInputsInfo() const {
    return expect(m_impl, "getInputsInfo").inputs;
}

OutputsDataMap CNNNetwork::getOutputsInfo() const {
    return expect(m_impl, "getOutputsInfo").outputs;
}

size_t CNNNetwork::layerCount() const {
    return expect(m_impl, "layerCount").model->get_ops().size();
}

const std::string& CNNNetwork::getName() const {
    return expect(m_impl, "getName").model->get_friendly_name();
}

Precision CNNNetwork::getPrecision() const {
    std::optional<Precision> found;
    for (const auto& node : expect(m_impl, "getPrecision").model->get_ops()) {
        if (!ov::is_type<ov::op::v0::Constant>(node) || !node->get_output_element_type(0).is_real()) continue;
        const auto precision = tenon::precision_of(node->get_output_element_type(0));
        if (found && *found != precision) return Precision::MIXED;
        found = precision;
    }
    return found.value_or(Precision::UNSPECIFIED);
}

void CNNNetwork::setBatchSize(size_t size) {
    auto& network = expect(m_impl, "setBatchSize");
    const size_t present = getBatchSize();
    if (size == present) return;
    const std::string advice = "; call reshape instead. The inputs are " + shapes_of(*network.model);
    if (size == 0) IE_THROW() << "CNNNetwork::setBatchSize: expected 1 or more, found 0";
    const auto& parameters = network.model->get_parameters();
    if (parameters.empty()) IE_THROW() << "CNNNetwork::setBatchSize: the network has no inputs";
    const auto& first = *std::min_element(parameters.begin(), parameters.end(), [](const auto& a, const auto& b) {
        return a->get_friendly_name() < b->get_friendly_name();
    });
    std::map<size_t, ov::PartialShape> shapes;
    for (size_t i = 0; i < parameters.size(); ++i) {
        auto shape = parameters[i]->get_partial_shape();
        const bool usable = shape.is_static() && shape.size() > 0 && (parameters[i] != first || has_batch(shape));
        if (!usable)
            IE_THROW() << "CNNNetwork::setBatchSize: it is not known which axis of input '"
                       << parameters[i]->get_friendly_name() << "' is the batch" << advice;
        // Some networks give several rows per image.
        shape[0] = static_cast<int64_t>((size * static_cast<size_t>(shape[0].get_length()) + present - 1) / present);
        shapes[i] = shape;
    }
    apply_shapes(network, shapes);
}

size_t CNNNetwork::getBatchSize() const {
    auto parameters = expect(m_impl, "getBatchSize").model->get_parameters();
    std::sort(parameters.begin(), parameters.end(),
              [](const auto& a, const auto& b) { return a->get_friendly_name() < b->get_friendly_name(); });
    for (const auto& parameter : parameters)
        if (has_batch(parameter->get_partial_shape()))
            return static_cast<size_t>(parameter->get_partial_shape()[0].get_length());
    return 1;
}

std::shared_ptr<ngraph::Function> CNNNetwork::getFunction() {
    return expect(m_impl, "getFunction").model;
}

std::shared_ptr<const ngraph::Function> CNNNetwork::getFunction() const {
    return expect(m_impl, "getFunction").model;
}

void CNNNetwork::addOutput(const std::string& operation, size_t output) {
    auto& network = expect(m_impl, "addOutput");
    for (const auto& node : network.model->get_ops()) {
        if (node->get_friendly_name() != operation) continue;
        if (output >= node->get_output_size())
            IE_THROW(OutOfBounds) << "CNNNetwork::addOutput: operation '" << operation << "' has "
                                  << node->get_output_size() << " outputs, found output " << output;
        details::call([&] { network.model->add_output(node->output(output)); });
        network.update();
        return;
    }
    IE_THROW(NotFound) << "CNNNetwork::addOutput: network '" << getName() << "' has no operation '" << operation << "'";
}

ICNNNetwork::InputShapes CNNNetwork::getInputShapes() const {
    ICNNNetwork::InputShapes shapes;
    for (const auto& parameter : expect(m_impl, "getInputShapes").model->get_parameters()) {
        if (parameter->get_partial_shape().is_dynamic())
            IE_THROW() << "CNNNetwork::getInputShapes: input '" << parameter->get_friendly_name() << "' has shape "
                       << parameter->get_partial_shape() << "; call reshape to make it known";
        shapes[parameter->get_friendly_name()] = parameter->get_shape();
    }
    return shapes;
}

void CNNNetwork::reshape(const ICNNNetwork::InputShapes& shapes) {
    auto& network = expect(m_impl, "reshape");
    const auto& parameters = network.model->get_parameters();
    std::map<size_t, ov::PartialShape> by_index;
    for (const auto& [name, dims] : shapes) {
        const auto found = std::find_if(parameters.begin(), parameters.end(), [&name = name](const auto& parameter) {
            return parameter->get_friendly_name() == name;
        });
        if (found == parameters.end())
            IE_THROW(NotFound) << "CNNNetwork::reshape: there is no input '" << name << "'; the inputs are "
                               << shapes_of(*network.model);
        if (std::find(dims.begin(), dims.end(), 0U) != dims.end())
            IE_THROW() << "CNNNetwork::reshape: input '" << name << "' is given " << ov::Shape(dims)
                       << ": a zero dimension is not allowed";
        by_index[static_cast<size_t>(found - parameters.begin())] = ov::Shape(dims);
    }
    if (!by_index.empty()) apply_shapes(network, by_index);
}

void CNNNetwork::AddExtension(const IShapeInferExtensionPtr& extension) {
    auto& network = expect(m_impl, "AddExtension");
    if (!extension) IE_THROW() << "CNNNetwork::AddExtension: expected an extension, found null";
    // One that only infers shapes has nothing to do: operations infer their own.
    if (auto whole = std::dynamic_pointer_cast<IExtension>(extension)) network.extensions.push_back(std::move(whole));
}

void CNNNetwork::serialize(const std::string& model_path, const std::string& weights_path) const {
    const auto& writer = writer_of(expect(m_impl, "serialize"));
    details::call([&] {
        tenon::ReplacedFile text(model_path);
        tenon::ReplacedFile weights(weights_path.empty() ? writer.weights_path(model_path) : weights_path);
        serialize(text.stream(), weights.stream());
        weights.put_in_place();
        text.put_in_place();
    });
}

void CNNNetwork::serialize(std::ostream& model, std::ostream& weights) const {
    const auto& network = expect(m_impl, "serialize");
    details::call([&] { writer_of(network).write(*network.model, *network.registry, model, weights); });
}

std::string CNNNetwork::getOVNameForTensor(const std::string& tensor_name) const {
    const auto& network = expect(m_impl, "getOVNameForTensor");
    for (const auto& parameter : network.model->get_parameters())
        if (parameter->output(0).get_names().count(tensor_name)) return parameter->get_friendly_name();
    for (const auto& result : network.model->get_results())
        if (result->input_value(0).get_names().count(tensor_name)) return network.output_name(result);
    IE_THROW(NotFound) << "CNNNetwork::getOVNameForTensor: no input or output has the tensor name '" << tensor_name
                       << "'";
}

}  // namespace InferenceEngine
