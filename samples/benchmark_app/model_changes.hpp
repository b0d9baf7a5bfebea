#pragma once

#include <memory>
#include <openvino/core/model.hpp>

#include "options.hpp"

/// What the dimensions of an input mean: as given, as the model says, or as its shape suggests (NCHW with 1 or 3
/// channels, NHWC …); empty where nothing does.
ov::Layout layout_of(const ov::Output<const ov::Node>& input, const PortValues<ov::Layout>& given);

/// Whether pictures fit: a layout of batch, channels (1 or 3), height and width.
bool takes_pictures(const ov::PartialShape& shape, const ov::Layout& layout);

/// Gives the inputs the shapes and the batch that were asked for. Throws std::invalid_argument for names that are none.
void reshape(ov::Model& model, const ModelOptions& options);

/// Gives inputs and outputs the types that were asked for; inputs of pictures become u8 without -ip, unless their
/// values are scaled.
std::shared_ptr<ov::Model> with_types(const std::shared_ptr<ov::Model>& model, const Options& options);
