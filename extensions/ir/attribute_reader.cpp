#include "attribute_reader.hpp"

#include <cstring>
#include <set>

#include "body_ports.hpp"
#include "document.hpp"
#include "model_builder.hpp"
#include "openvino/op/util/framework_node.hpp"
#include "openvino/op/util/sub_graph_base.hpp"
#include "read_error.hpp"
#include "text_value.hpp"

namespace tenon::ir {
namespace {

template <typename T>
ov::AttributeAdapter<T>* adapter_of(ov::ValueAccessor<void>& adapter) {
    return ov::as_type<ov::AttributeAdapter<T>>(&adapter);
}

ov::op::util::FrameworkNodeAttrs framework_attributes(const Layer& layer) {
    ov::op::util::FrameworkNodeAttrs attributes;
    attributes.set_type_name(layer.type);
    attributes.set_opset_name(layer.opset);
    for (const auto& attribute : layer.data().attributes())
        attributes[attribute.name()] = attribute.value();
    return attributes;
}

/// Lengths and axes are visited as signed numbers although they are not.
bool takes_no_negatives(ov::ValueAccessor<void>& adapter) {
    return adapter_of<ov::Shape>(adapter) || adapter_of<ov::Strides>(adapter) || adapter_of<ov::Coordinate>(adapter) ||
           adapter_of<ov::AxisSet>(adapter) || adapter_of<ov::AxisVector>(adapter);
}

}  // namespace

const char* AttributeReader::find(const std::string& name) const {
    const auto attribute = m_layer.data().attribute(name.c_str());
    return attribute ? attribute.value() : nullptr;
}

template <typename Set>
void AttributeReader::set_from_text(const std::string& name, const Set& set) {
    const char* text = find(name);
    if (!text) return;
    try {
        set(std::string(text));
    } catch (const ReadError&) {
        throw;
    } catch (const std::exception& error) {
        fail(where(name), "'", text, "' cannot be used: ", error.what());
    }
}

template <typename T>
void AttributeReader::set_number(const std::string& name, ov::ValueAccessor<T>& adapter) {
    set_from_text(name, [&](const std::string& text) {
        const auto value = to_number<T>(text);
        if (!value) {
            fail(where(name), "expected a ", std::is_integral_v<T> ? "whole number" : "number",
                 std::is_integral_v<T> ? " of " + std::to_string(8 * sizeof(T)) + " bits" : "", ", found '", text, "'");
        }
        adapter.set(*value);
    });
}

template <typename T>
void AttributeReader::set_numbers(const std::string& name, ov::ValueAccessor<std::vector<T>>& adapter) {
    set_from_text(name, [&](const std::string& text) {
        const auto values = to_numbers<T>(text);
        if (!values) {
            fail(where(name), "expected a comma-separated list of ",
                 std::is_integral_v<T> ? "whole numbers of " + std::to_string(8 * sizeof(T)) + " bits" : "numbers",
                 ", found '", text, "'");
        }
        adapter.set(*values);
    });
}

void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<void>& adapter) {
    if (read_core_value(name, adapter) || read_graph_value(name, adapter)) return;
    fail(
        m_where, "Error IR reading. Attribute adapter can not be found for ", name, " parameter: it is of type ",
        adapter.get_type_info().name,
        ", which no file can hold. Let the operation visit numbers, strings, lists of these, shapes, element types or ",
        "enumerations");
}

bool AttributeReader::read_core_value(const std::string& name, ov::ValueAccessor<void>& adapter) {
    if (auto* shape = adapter_of<ov::PartialShape>(adapter)) {
        set_from_text(name, [&](const std::string& text) { shape->set(ov::PartialShape(text)); });
    } else if (auto* dimension = adapter_of<ov::Dimension>(adapter)) {
        set_from_text(name,
                      [&](const std::string& text) { dimension->set(ov::Dimension(std::string(trimmed(text)))); });
    } else if (auto* types = adapter_of<ov::element::TypeVector>(adapter)) {
        set_from_text(name, [&](const std::string& text) {
            ov::element::TypeVector values;
            for (const auto item : split_list(text))
                values.emplace_back(std::string(item));
            types->set(values);
        });
    } else if (auto* strings = adapter_of<std::set<std::string>>(adapter)) {
        set_from_text(name, [&](const std::string& text) {
            const auto items = split_names(text);
            strings->set({items.begin(), items.end()});
        });
    } else {
        return false;
    }
    return true;
}

bool AttributeReader::read_graph_value(const std::string& name, ov::ValueAccessor<void>& adapter) {
    using namespace ov::op::util;
    if (auto* variable = adapter_of<std::shared_ptr<Variable>>(adapter)) {
        set_from_text(name, [&](const std::string& id) {
            auto& known = m_context.variables[id];
            if (!known) {
                known = std::make_shared<Variable>(VariableInfo{ov::PartialShape::dynamic(), ov::element::dynamic, id});
            }
            variable->set(known);
        });
    } else if (auto* buffer = adapter_of<std::shared_ptr<ov::AlignedBuffer>>(adapter)) {
        if (!m_layer.data().attribute("offset")) return true;
        buffer->set(m_context.weights.span(required_count(m_layer.data(), "offset", where(name)),
                                           required_count(m_layer.data(), "size", where(name)), 8, where(name)));
    } else if (auto* attributes = adapter_of<FrameworkNodeAttrs>(adapter)) {
        attributes->set(framework_attributes(m_layer));
    } else if (auto* inputs = adapter_of<MultiSubgraphInputDescriptionVector>(adapter)) {
        inputs->set(read_input_descriptions(m_layer, name, m_where));
    } else if (auto* outputs = adapter_of<MultiSubgraphOutputDescriptionVector>(adapter)) {
        outputs->set(read_output_descriptions(m_layer, name, m_where));
    } else if (auto* ports = adapter_of<SpecialBodyPorts>(adapter)) {
        ports->set(read_special_body_ports(m_layer, m_where));
    } else {
        return false;
    }
    return true;
}

void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<void*>& adapter) {
    if (!m_layer.data().attribute("offset")) return;
    const uint64_t offset = required_count(m_layer.data(), "offset", where(name));
    const uint64_t size = required_count(m_layer.data(), "size", where(name));
    if (size != adapter.size()) {
        fail(where(name), "expected a block of ", adapter.size(), " bytes, found one of ", size);
    }
    if (size) std::memcpy(adapter.get_ptr(), m_context.weights.span(offset, size, 1, where(name))->get_ptr(), size);
}

void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<std::string>& adapter) {
    set_from_text(name, [&](const std::string& text) { adapter.set(text); });
}

void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<bool>& adapter) {
    set_from_text(name, [&](const std::string& text) {
        const auto value = trimmed(text);
        if (value == "1" || equal_ignoring_case(value, "true")) adapter.set(true);
        if (value == "0" || equal_ignoring_case(value, "false")) adapter.set(false);
    });
}

void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<int8_t>& adapter) {
    set_number(name, adapter);
}
void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<int16_t>& adapter) {
    set_number(name, adapter);
}
void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<int32_t>& adapter) {
    set_number(name, adapter);
}
void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<int64_t>& adapter) {
    set_number(name, adapter);
}
void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<uint8_t>& adapter) {
    set_number(name, adapter);
}
void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<uint16_t>& adapter) {
    set_number(name, adapter);
}
void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<uint32_t>& adapter) {
    set_number(name, adapter);
}
void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<uint64_t>& adapter) {
    set_number(name, adapter);
}
void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<float>& adapter) {
    set_number(name, adapter);
}
void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<double>& adapter) {
    set_number(name, adapter);
}
void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<int8_t>>& adapter) {
    set_numbers(name, adapter);
}
void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<int16_t>>& adapter) {
    set_numbers(name, adapter);
}
void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<int32_t>>& adapter) {
    set_numbers(name, adapter);
}
void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<int64_t>>& adapter) {
    if (takes_no_negatives(adapter)) {
        set_from_text(name, [&](const std::string& text) {
            for (const auto value : to_numbers<int64_t>(text).value_or(std::vector<int64_t>())) {
                if (value < 0) fail(where(name), "expected numbers of at least 0, found '", text, "'");
            }
        });
    }
    set_numbers(name, adapter);
}
void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<uint8_t>>& adapter) {
    set_numbers(name, adapter);
}
void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<uint16_t>>& adapter) {
    set_numbers(name, adapter);
}
void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<uint32_t>>& adapter) {
    set_numbers(name, adapter);
}
void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<uint64_t>>& adapter) {
    set_numbers(name, adapter);
}
void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<float>>& adapter) {
    set_numbers(name, adapter);
}
void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<double>>& adapter) {
    set_numbers(name, adapter);
}

void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<std::string>>& adapter) {
    set_from_text(name, [&](const std::string& text) { adapter.set(split_names(text)); });
}

void AttributeReader::on_adapter(const std::string& name, ov::ValueAccessor<std::shared_ptr<ov::Model>>& adapter) {
    const auto element = m_layer.xml.child(name.c_str());
    if (!element) fail(m_where, "expected the element <", name, "> with the body, found none");
    adapter.set(ModelBuilder(m_context, m_where + ", " + name, m_depth + 1).build(element, m_layer.name + "/" + name));
}

}  // namespace tenon::ir
