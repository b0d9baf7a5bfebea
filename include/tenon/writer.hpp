#pragma once

#include <memory>
#include <ostream>
#include <string>

#include "openvino/core/model.hpp"
#include "tenon/operations.hpp"

namespace tenon {

/// Writes one file format. Stateless; called from several threads.
class OPENVINO_API Writer {
public:
    virtual ~Writer();

    /// Name of the format as the caller asks for it ("ir_v11", "ir_v10").
    virtual std::string format() const = 0;
    /// Path of the weights that go with a model file, where the caller names none.
    virtual std::string weights_path(const std::string& model_path) const = 0;
    /// Writes the model's text and its weights; the same model gives the same bytes.
    virtual void write(const ov::Model& model, const OperationSet& operations, std::ostream& text,
                       std::ostream& weights) const = 0;
};

}  // namespace tenon
