#include "writer.hpp"

#include <pugixml.hpp>

#include "model_writer.hpp"
#include "openvino/core/except.hpp"
#include "rt_info_writer.hpp"

namespace tenon::ir {

std::string IrWriter::weights_path(const std::string& model_path) const {
    const size_t dot = model_path.find_last_of('.');
    const size_t slash = model_path.find_last_of('/');
    const bool has_extension = dot != std::string::npos && (slash == std::string::npos || dot > slash);
    return (has_extension ? model_path.substr(0, dot) : model_path) + ".bin";
}

void IrWriter::write(const ov::Model& model, const OperationSet& operations, std::ostream& text,
                     std::ostream& weights) const {
    pugi::xml_document document;
    auto declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    auto net = document.append_child("net");
    net.append_attribute("name") = model.get_friendly_name().c_str();
    net.append_attribute("version") = std::to_string(m_version).c_str();

    WriteContext context{m_version, operations, BlobWriter(weights)};
    write_model(model, net, context);
    if (m_version > 10) write_model_rt_info(model, net);

    document.save(text, "\t", pugi::format_default, pugi::encoding_utf8);
    OPENVINO_ASSERT(text.good(), "the model's text cannot be written: the stream reports an error");
    OPENVINO_ASSERT(weights.good(), "the model's weights cannot be written: the stream reports an error");
}

}  // namespace tenon::ir
