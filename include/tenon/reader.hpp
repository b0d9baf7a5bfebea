#pragma once

#include <memory>
#include <string>

#include "openvino/core/model.hpp"
#include "openvino/runtime/aligned_buffer.hpp"
#include "openvino/runtime/tensor.hpp"
#include "tenon/operations.hpp"

namespace tenon {

/// What a reader is given: a file or a text in memory, and where the weights are.
struct ModelSource {
    /// Path of the model file; empty when the model came from memory.
    std::string path;
    /// The whole file, memory-mapped or the caller's text. Never empty.
    std::shared_ptr<ov::AlignedBuffer> content;
    /// Path of the weights as the caller gave it; empty: the reader decides.
    std::string weights_path;
    /// Weights in memory, or empty.
    ov::Tensor weights;

    /// "file x.xml" or "model in memory", for messages.
    std::string name() const { return path.empty() ? "model in memory" : path; }
};

/// Maps a file into memory, read-only; the buffer keeps the mapping. Throws with path and reason.
OPENVINO_API std::shared_ptr<ov::AlignedBuffer> map_file(const std::string& path);

/// Reads one file format. Stateless; called from several threads.
class OPENVINO_API Reader {
public:
    virtual ~Reader();

    /// Name of the format for reports ("OpenVINO IR").
    virtual std::string name() const = 0;
    /// Name of the framework whose models it reads ("onnx"), by which front ends and conversions are found; the name of
    /// the format by default.
    virtual std::string framework() const;
    /// Decides by the content, not by the file's name.
    virtual bool recognises(const ModelSource& source) const = 0;
    /// The model, validated. Throws `ov::Exception` naming file, layer, id, expected and found. Allocates nothing on a
    /// file's word before it is checked against the file's size.
    virtual std::shared_ptr<ov::Model> read(const ModelSource& source, const OperationSet& operations) const = 0;
};

}  // namespace tenon
