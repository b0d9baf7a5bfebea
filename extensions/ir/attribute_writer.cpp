#include "attribute_writer.hpp"

#include <set>

#include "body_ports_writer.hpp"
#include "openvino/op/util/framework_node.hpp"
#include "openvino/op/util/sub_graph_base.hpp"
#include "text_value.hpp"

namespace tenon::ir {
namespace {

template <typename T>
ov::AttributeAdapter<T>* adapter_of(ov::ValueAccessor<void>& adapter) {
    return ov::as_type<ov::AttributeAdapter<T>>(&adapter);
}

std::string shape_text(const ov::PartialShape& shape) {
    const std::string text = shape.to_string();
    return text.substr(1, text.size() - 2);
}

// A count, the beginnings of all strings and the end of the last one, each of 32 bits, then the characters.
std::string packed_strings(const std::vector<std::string>& strings) {
    std::string head, characters;
    const auto append = [&head](uint64_t value) {
        OPENVINO_ASSERT(value <= UINT32_MAX, "the strings of a Constant take more than 4 GiB, which no IR can hold");
        const auto word = static_cast<uint32_t>(value);
        head.append(reinterpret_cast<const char*>(&word), sizeof(word));
    };
    append(strings.size());
    append(0);
    for (const auto& string : strings) {
        characters += string;
        append(characters.size());
    }
    return head + characters;
}

}  // namespace

void AttributeWriter::write(const std::string& name, const std::string& text) {
    m_data.append_attribute(name.c_str()) = text.c_str();
}

void AttributeWriter::write_blob(std::string_view bytes, size_t alignment, std::shared_ptr<const void> owner) {
    const uint64_t offset = bytes.empty() ? 0 : m_context.blobs.write(bytes, alignment, std::move(owner));
    write("offset", number_text(offset));
    write("size", number_text(bytes.size()));
}

void AttributeWriter::write_constant(const ov::op::v0::Constant& constant) {
    const auto& type = constant.get_element_type();
    write("element_type", type.get_type_name());
    write("shape", shape_text(constant.get_shape()));
    if (type == ov::element::string) {
        auto packed = std::make_shared<const std::string>(packed_strings(constant.get_value_strings()));
        return write_blob(*packed, 4, packed);
    }
    const auto size = ov::element::checked_byte_size(type, ov::shape_size(constant.get_shape()));
    OPENVINO_ASSERT(size && *size <= constant.get_byte_size(), "constant '", constant.get_friendly_name(), "' of ",
                    type, constant.get_shape(), " has only ", constant.get_byte_size(), " bytes");
    write_blob({static_cast<const char*>(constant.get_data_ptr()), *size}, type.size(), constant.get_buffer());
}

void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<void>& adapter) {
    OPENVINO_ASSERT(
        write_core_value(name, adapter) || write_graph_value(name, adapter), "attribute '", name, "' of node '",
        m_node.get_friendly_name(), "' (", m_node.get_type_name(), ") cannot be written: it is of type ",
        adapter.get_type_info().name,
        ". Let the operation visit numbers, strings, lists of these, shapes, element types or enumerations");
}

bool AttributeWriter::write_core_value(const std::string& name, ov::ValueAccessor<void>& adapter) {
    if (auto* shape = adapter_of<ov::PartialShape>(adapter)) {
        write(name, shape_text(shape->get()));
    } else if (auto* dimension = adapter_of<ov::Dimension>(adapter)) {
        write(name, dimension->get().to_string());
    } else if (auto* types = adapter_of<ov::element::TypeVector>(adapter)) {
        std::vector<std::string> names;
        for (const auto& type : types->get())
            names.push_back(type.get_type_name());
        write(name, join_names(names, ", "));
    } else if (auto* strings = adapter_of<std::set<std::string>>(adapter)) {
        write(name, join_names({strings->get().begin(), strings->get().end()}, ", "));
    } else {
        return false;
    }
    return true;
}

bool AttributeWriter::write_graph_value(const std::string& name, ov::ValueAccessor<void>& adapter) {
    using namespace ov::op::util;
    if (auto* variable = adapter_of<std::shared_ptr<Variable>>(adapter)) {
        if (variable->get()) write(name, variable->get()->get_info().variable_id);
    } else if (auto* buffer = adapter_of<std::shared_ptr<ov::AlignedBuffer>>(adapter)) {
        const auto& bytes = buffer->get();
        if (bytes) write_blob({bytes->get_ptr<char>(), bytes->size()}, 8, bytes);
    } else if (auto* attributes = adapter_of<FrameworkNodeAttrs>(adapter)) {
        const auto& values = attributes->get();
        m_layer.attribute("type") = values.get_type_name().c_str();
        m_layer.attribute("version") = values.get_opset_name().c_str();
        const std::map<std::string, std::string> sorted(values.begin(), values.end());
        for (const auto& [key, value] : sorted)
            write(key, value);
    } else if (auto* inputs = adapter_of<MultiSubgraphInputDescriptionVector>(adapter)) {
        write_input_descriptions(inputs->get(), name, m_bodies, m_layer);
    } else if (auto* outputs = adapter_of<MultiSubgraphOutputDescriptionVector>(adapter)) {
        write_output_descriptions(outputs->get(), name, m_bodies, m_node.get_input_size(), m_layer);
    } else if (auto* ports = adapter_of<SpecialBodyPorts>(adapter)) {
        write_special_body_ports(ports->get(), m_bodies, m_layer);
    } else {
        return false;
    }
    return true;
}

void AttributeWriter::on_adapter(const std::string&, ov::ValueAccessor<void*>& adapter) {
    auto copy = std::make_shared<const std::string>(static_cast<const char*>(adapter.get_ptr()), adapter.size());
    write_blob(*copy, 8, copy);
}

void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<std::string>& adapter) {
    write(name, adapter.get());
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<bool>& adapter) {
    write(name, adapter.get() ? "true" : "false");
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<int8_t>& adapter) {
    write(name, number_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<int16_t>& adapter) {
    write(name, number_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<int32_t>& adapter) {
    write(name, number_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<int64_t>& adapter) {
    write(name, number_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<uint8_t>& adapter) {
    write(name, number_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<uint16_t>& adapter) {
    write(name, number_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<uint32_t>& adapter) {
    write(name, number_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<uint64_t>& adapter) {
    write(name, number_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<float>& adapter) {
    write(name, number_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<double>& adapter) {
    write(name, number_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<int8_t>>& adapter) {
    write(name, numbers_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<int16_t>>& adapter) {
    write(name, numbers_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<int32_t>>& adapter) {
    write(name, numbers_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<int64_t>>& adapter) {
    write(name, numbers_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<uint8_t>>& adapter) {
    write(name, numbers_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<uint16_t>>& adapter) {
    write(name, numbers_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<uint32_t>>& adapter) {
    write(name, numbers_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<uint64_t>>& adapter) {
    write(name, numbers_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<float>>& adapter) {
    write(name, numbers_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<double>>& adapter) {
    write(name, numbers_text(adapter.get()));
}
void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<std::vector<std::string>>& adapter) {
    write(name, join_names(adapter.get(), ", "));
}

void AttributeWriter::on_adapter(const std::string& name, ov::ValueAccessor<std::shared_ptr<ov::Model>>& adapter) {
    const auto& body = adapter.get();
    OPENVINO_ASSERT(body, "node '", m_node.get_friendly_name(), "' (", m_node.get_type_name(), ") has no ", name);
    m_bodies.emplace_back(name, body);
    write_model(*body, m_layer.append_child(name.c_str()), m_context);
}

}  // namespace tenon::ir
