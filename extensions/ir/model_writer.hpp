#pragma once

#include <cstdint>
#include <pugixml.hpp>
#include <vector>

#include "blob_writer.hpp"
#include "openvino/core/model.hpp"
#include "tenon/operations.hpp"

namespace tenon::ir {

/// What the parts of one file share while it is written.
struct WriteContext {
    int64_t version;
    const OperationSet& operations;
    BlobWriter blobs;
};

/// A model's nodes in the order of their layers: Parameters, others, sinks, Results. The index is the layer's id.
std::vector<std::shared_ptr<ov::Node>> layer_order(const ov::Model& model);

/// Appends `layers` and `edges` to `parent`.
void write_model(const ov::Model& model, pugi::xml_node parent, WriteContext& context);

}  // namespace tenon::ir
