#include "node_factory.hpp"

#include <algorithm>
#include <unordered_set>

#include "attribute_reader.hpp"
#include "document.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"
#include "openvino/op/util/framework_node.hpp"
#include "read_error.hpp"
#include "rt_info_reader.hpp"
#include "text_value.hpp"

namespace tenon::ir {
namespace {

const OperationEntry* find_placeholder(const OperationSet& operations) {
    const auto& type = ov::op::util::FrameworkNode::get_type_info_static();
    return operations.find_extension(type.name, type.version_id);
}

std::string translated_type(const std::string& type) {
    if (type == "Const") return "Constant";
    if (type == "ReLU") return "Relu";
    if (type == "PReLU") return "PRelu";
    if (type == "SoftMax") return "Softmax";
    return type;
}

/// Files of early converters label some operations with an opset that they only joined later.
std::string redirected_opset(const std::string& type, const std::string& opset) {
    static const std::unordered_set<std::string> joined_opset6{"ExperimentalDetectronDetectionOutput",
                                                               "ExperimentalDetectronGenerateProposalsSingleImage",
                                                               "ExperimentalDetectronPriorGridGenerator",
                                                               "ExperimentalDetectronROIFeatureExtractor",
                                                               "ExperimentalDetectronTopKROIs",
                                                               "GRUCell",
                                                               "RNNCell",
                                                               "Proposal"};
    static const std::unordered_set<std::string> joined_opset2{"MVN", "ROIPooling", "ReorgYolo"};
    if ((opset == "experimental" || opset == "extension") && joined_opset6.count(type)) return "opset6";
    if (opset == "opset1" && joined_opset2.count(type)) return "opset2";
    return opset;
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text.empty() ? "none" : text;
}

/// What the user can do when an operation is not known.
std::string hint(const std::string& type, const OperationSet& operations) {
    const auto opsets = operations.known_opsets(type);
    const char* other_version =
        opsets.empty()
            ? ""
            : "; if that is meant, let the layer's version and the second argument of OPENVINO_OP be the same";
    return std::string(". An operation of type ") + type + " is known in: " + listed(opsets) + other_version +
           ". Extensions that are loaded: " + listed(operations.added_extensions()) +
           ". Add the extension that brings the operation before reading, with core.add_extension(\"library.so\")";
}

ov::element::Type element_type_of(const std::string& text, const std::string& where) {
    try {
        return ov::element::Type(text);
    } catch (const ov::Exception& error) {
        fail(where, "expected an element type, found '", text, "': ", error.what());
    }
}

std::shared_ptr<ov::Node> create_constant(const Layer& layer, ReadContext& context, const std::string& where) {
    const auto data = layer.data();
    if (!data) fail(where, "expected <data> with element_type, shape, offset and size, found none");
    const auto type = element_type_of(required_text(data, "element_type", where), where);
    const std::string text = required_text(data, "shape", where);
    const auto lengths = to_numbers<uint64_t>(text);
    if (!lengths) fail(where, "expected the static shape of a Const, found '", text, "'");
    return context.weights.constant(type, ov::Shape(lengths->begin(), lengths->end()),
                                    required_count(data, "offset", where), required_count(data, "size", where), where);
}

/// The kinds of node that the graph itself consists of; null for any other type.
std::shared_ptr<ov::Node> create_graph_node(const std::string& type, const Layer& layer, const ov::OutputVector& inputs,
                                            ReadContext& context, const std::string& where) {
    if (type == "Constant") return create_constant(layer, context, where);
    if (type == "Result") {
        if (inputs.size() != 1) fail(where, "expected one input of a Result, found ", inputs.size());
        return std::make_shared<ov::op::v0::Result>(inputs[0]);
    }
    if (type == "Parameter") {
        auto parameter = std::make_shared<ov::op::v0::Parameter>();
        AttributeReader reader(layer, context, where, 0);
        if (parameter->visit_attributes(reader)) parameter->constructor_validate_and_infer_types();
        return parameter;
    }
    return nullptr;
}

ov::PartialShape port_shape(const pugi::xml_node& port, const std::string& where) {
    std::vector<ov::Dimension> dimensions;
    for (const auto& dim : port.children("dim")) {
        const auto length = to_number<int64_t>(dim.child_value());
        if (!length || *length < -1)
            fail(where, "expected a dimension of at least -1, found '", dim.child_value(), "'");
        dimensions.emplace_back(*length);
    }
    return dimensions;
}

std::shared_ptr<ov::Node> create_placeholder(const Layer& layer, const ov::OutputVector& inputs,
                                             const OperationEntry& entry, ReadContext& context,
                                             const std::string& where, size_t depth) {
    AttributeReader reader(layer, context, where, depth);
    const auto outputs = entry.create(inputs, reader);
    std::shared_ptr<ov::Node> node;
    if (!outputs.empty()) node = outputs[0].get_node_shared_ptr();
    const bool is_placeholder = node && ov::is_type<ov::op::util::FrameworkNode>(node);
    const auto placeholder = is_placeholder
                                 ? std::static_pointer_cast<ov::op::util::FrameworkNode>(node)
                                 : std::make_shared<ov::op::util::FrameworkNode>(inputs, layer.outputs.size());
    if (!is_placeholder) placeholder->visit_attributes(reader);
    for (size_t i = 0; i < layer.outputs.size(); ++i) {
        const auto& port = layer.outputs.elements[i];
        const std::string precision = required_text(port, "precision", where);
        const auto type =
            precision == "UNSPECIFIED" ? ov::element::Type(ov::element::dynamic) : element_type_of(precision, where);
        placeholder->set_output_type(i, type, port_shape(port, where));
    }
    placeholder->cache_output_descriptor();
    return placeholder;
}

std::shared_ptr<ov::Node> create_operation(const Layer& layer, const ov::OutputVector& inputs, ReadContext& context,
                                           const std::string& where, size_t depth) {
    const OperationSet& operations = context.operations;
    const std::string type = translated_type(layer.type);
    const OperationEntry* entry = operations.find_extension(type, layer.opset);
    if (!entry) {
        const std::string opset = redirected_opset(type, layer.opset);
        if (operations.has_opset(opset)) {
            if (auto node = create_graph_node(type, layer, inputs, context, where)) return node;
            entry = operations.find_in_opset(type, opset);
            if (!entry) {
                fail(where, "Opset ", opset, " doesn't contain the operation with type: ", type,
                     hint(type, operations));
            }
        } else if (const auto* placeholder = find_placeholder(operations)) {
            return create_placeholder(layer, inputs, *placeholder, context, where, depth);
        } else {
            fail(where, "Cannot create ", layer.type, " layer ", layer.name, " id:", layer.id,
                 " from unsupported opset: ", layer.opset, hint(type, operations));
        }
    }
    AttributeReader reader(layer, context, where, depth);
    const auto outputs = entry->create(inputs, reader);
    if (outputs.empty() || !outputs[0].get_node()) {
        fail(where, "the operation of extension '", entry->extension,
             "' has no output; call set_output_type in validate_and_infer_types()");
    }
    return outputs[0].get_node_shared_ptr();
}

void set_tensor_names(const Layer& layer, ov::Node& node) {
    const size_t count = std::min(layer.outputs.size(), node.get_output_size());
    for (size_t i = 0; i < count; ++i) {
        std::unordered_set<std::string> names;
        for (auto& name : split_names(layer.outputs.elements[i].attribute("names").value())) {
            if (!name.empty()) names.insert(std::move(name));
        }
        if (!names.empty()) node.get_output_tensor(i).set_names(names);
    }
}

}  // namespace

std::shared_ptr<ov::Node> create_node(const Layer& layer, const ov::OutputVector& inputs, ReadContext& context,
                                      const std::string& where, size_t depth) {
    try {
        auto node = create_operation(layer, inputs, context, where, depth);
        node->set_friendly_name(layer.name);
        set_tensor_names(layer, *node);
        read_rt_info(layer, *node);
        return node;
    } catch (const ReadError&) {
        throw;
    } catch (const std::exception& error) {
        fail(where, error.what());
    }
}

}  // namespace tenon::ir
