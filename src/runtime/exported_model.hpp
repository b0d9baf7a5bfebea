#pragma once

#include <istream>
#include <map>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "openvino/runtime/aligned_buffer.hpp"

namespace tenon {

/// What a stream that holds an exported model holds: the model as it was given to be compiled, and with what it was.
///
/// The layout, all numbers with 64 bits and the lowest byte first: a mark; the format; the length and text of the
/// engine's version; size and checksum of each section; the checksum of all that; the sections.
struct ExportedModel {
    std::string device;
    /// Values as text.
    std::map<std::string, std::string> properties;
    /// How another API showed the inputs and outputs; empty where there was none.
    std::vector<std::string> ports;
    /// What a writer made of the model.
    std::shared_ptr<ov::AlignedBuffer> text, weights;
};

/// Throws when the stream does not take everything.
void write(const ExportedModel& exported, std::ostream& stream);

/// Reads exactly what `write` wrote and leaves the stream behind it. Throws naming the section, what was expected and
/// what was found; memory grows only with what the stream gives.
ExportedModel read_exported_model(std::istream& stream);

}  // namespace tenon
