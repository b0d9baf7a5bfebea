#include "exported_model.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <limits>

#include "openvino/core/except.hpp"
#include "openvino/core/version.hpp"

namespace tenon {
namespace {

/// The first byte is no text and the last two suffer where line ends are changed.
constexpr std::string_view mark = "\x89TENON\r\n";
/// Changes whenever a reader of the former format would misunderstand.
constexpr uint64_t format = 1;
constexpr uint64_t longest_version = 256;
constexpr std::array<const char*, 4> section_names{"settings", "ports", "model", "weights"};

constexpr const char* advice = "copy the file again, or export the model anew";

struct Section {
    uint64_t size = 0;
    uint64_t checksum = 0;
};

/// FNV-1a on words of 64 bits, then on the bytes that are left. Every step can be undone, so a change within one word
/// always changes the result.
uint64_t checksum_of(std::string_view bytes) {
    constexpr uint64_t prime = 0x100000001b3U;
    uint64_t sum = 0xcbf29ce484222325U;
    for (; bytes.size() >= sizeof(uint64_t); bytes.remove_prefix(sizeof(uint64_t))) {
        uint64_t word = 0;
        std::memcpy(&word, bytes.data(), sizeof(word));
        sum = (sum ^ word) * prime;
        // The product carries upwards only.
        sum ^= sum >> 32U;
    }
    for (const char byte : bytes)
        sum = (sum ^ static_cast<uint8_t>(byte)) * prime;
    return sum;
}

std::string_view view_of(const std::shared_ptr<ov::AlignedBuffer>& buffer) {
    if (!buffer || buffer->size() == 0) return {};
    return {static_cast<const char*>(buffer->get_ptr(0)), buffer->size()};
}

void append_number(std::string& bytes, uint64_t number) {
    for (unsigned shift = 0; shift < 64; shift += 8)
        bytes += static_cast<char>((number >> shift) & 0xFFU);
}

uint64_t number_at(std::string_view bytes, size_t place) {
    uint64_t number = 0;
    for (size_t i = 0; i < sizeof(number); ++i)
        number |= static_cast<uint64_t>(static_cast<uint8_t>(bytes[place + i])) << (8 * i);
    return number;
}

/// "3:CPU,0:," – any text may be an entry.
std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const auto& text : texts)
        all += std::to_string(text.size()) + ':' + text + ',';
    return all;
}

std::vector<std::string> split(std::string_view all, const std::string& section) {
    std::vector<std::string> texts;
    while (!all.empty()) {
        size_t size = 0;
        const auto [end, error] = std::from_chars(all.data(), all.data() + all.size(), size);
        const auto digits = static_cast<size_t>(end - all.data());
        // The text stands between a colon and a comma.
        const bool fits = error == std::errc() && digits < all.size() && all[digits] == ':' &&
                          size < all.size() - digits - 1 && all[digits + 1 + size] == ',';
        OPENVINO_ASSERT(fits, "exported model, section '", section, "': expected texts with their lengths, found '",
                        all.substr(0, 20), "'; ", advice);
        texts.emplace_back(all.substr(digits + 1, size));
        all.remove_prefix(digits + size + 2);
    }
    return texts;
}

/// How many bytes the stream still holds, where it knows.
uint64_t bytes_left(std::istream& stream) {
    constexpr auto unknown = std::numeric_limits<uint64_t>::max();
    auto* buffer = stream.rdbuf();
    if (!buffer) return 0;
    const std::streamoff here = buffer->pubseekoff(0, std::ios::cur, std::ios::in);
    if (here < 0) return unknown;
    const std::streamoff end = buffer->pubseekoff(0, std::ios::end, std::ios::in);
    const std::streamoff back = buffer->pubseekoff(here, std::ios::beg, std::ios::in);
    return end < here || back != here ? unknown : static_cast<uint64_t>(end - here);
}

[[noreturn]] void throw_cut_off(const std::string& part, uint64_t expected, uint64_t found) {
    OPENVINO_THROW("exported model, ", part, ": expected ", expected, " bytes, found ", found,
                   "; the stream ends too early: ", advice);
}

std::shared_ptr<ov::AlignedBuffer> read_bytes(std::istream& stream, uint64_t size, const std::string& part) {
    constexpr uint64_t first_piece = uint64_t{1} << 20U;
    const uint64_t left = bytes_left(stream);
    const bool is_known = left != std::numeric_limits<uint64_t>::max();
    if (is_known && left < size) throw_cut_off(part, size, left);
    uint64_t filled = 0;
    auto buffer = std::make_shared<ov::AlignedBuffer>(is_known ? size : std::min(size, first_piece));
    while (filled < size) {
        if (filled == buffer->size()) {
            const auto larger = std::make_shared<ov::AlignedBuffer>(filled > size / 2 ? size : filled * 2);
            std::memcpy(larger->get_ptr(), buffer->get_ptr(), filled);
            buffer = larger;
        }
        stream.read(static_cast<char*>(buffer->get_ptr(filled)), static_cast<std::streamsize>(buffer->size() - filled));
        filled += static_cast<uint64_t>(stream.gcount());
        if (filled < buffer->size()) throw_cut_off(part, size, filled);
    }
    return buffer;
}

/// Adds to what was read of the header.
void read_more(std::istream& stream, uint64_t size, std::string& header) {
    header += view_of(read_bytes(stream, size, "header"));
}

void expect_mark(std::istream& stream, std::string& header) {
    header.resize(mark.size());
    stream.read(header.data(), static_cast<std::streamsize>(header.size()));
    header.resize(static_cast<size_t>(stream.gcount()));
    OPENVINO_ASSERT(header == mark, "expected an exported model, found ",
                    header.empty()                ? "an empty stream"
                    : header.size() < mark.size() ? "a stream of a few bytes"
                                                  : "something that begins otherwise",
                    "; import what export_model wrote, from a stream opened as binary, and read other files with "
                    "read_model");
}

std::vector<Section> read_header(std::istream& stream) {
    std::string header;
    expect_mark(stream, header);
    constexpr size_t number = sizeof(uint64_t);
    read_more(stream, 2 * number, header);
    const uint64_t found = number_at(header, mark.size());
    const uint64_t length = number_at(header, mark.size() + number);
    OPENVINO_ASSERT(length <= longest_version, "exported model, header: expected the version of an engine in at most ",
                    longest_version, " bytes, found ", length, "; ", advice);
    read_more(stream, length, header);
    OPENVINO_ASSERT(found == format, "exported model: expected format ", format, ", found format ", found,
                    ", written by version ", header.substr(header.size() - length), "; this is version ",
                    ov::get_openvino_version().buildNumber, ": export the model anew with it");
    const size_t table = header.size();
    read_more(stream, (section_names.size() * 2 + 1) * number, header);
    const size_t end = header.size() - number;
    OPENVINO_ASSERT(number_at(header, end) == checksum_of(std::string_view(header).substr(0, end)),
                    "exported model, header: expected checksum ", number_at(header, end), ", found ",
                    checksum_of(std::string_view(header).substr(0, end)), "; the header is damaged: ", advice);
    std::vector<Section> sections;
    for (size_t i = 0; i < section_names.size(); ++i)
        sections.push_back(
            {number_at(header, table + 2 * i * number), number_at(header, table + (2 * i + 1) * number)});
    return sections;
}

}  // namespace

void write(const ExportedModel& exported, std::ostream& stream) {
    std::vector<std::string> settings{exported.device};
    for (const auto& [name, value] : exported.properties) {
        settings.push_back(name);
        settings.push_back(value);
    }
    const std::string settings_text = joined(settings), ports_text = joined(exported.ports);
    const std::array<std::string_view, section_names.size()> sections{settings_text, ports_text, view_of(exported.text),
                                                                      view_of(exported.weights)};
    const std::string version = ov::get_openvino_version().buildNumber;
    std::string header(mark);
    append_number(header, format);
    append_number(header, version.size());
    header += version;
    for (const auto& section : sections) {
        append_number(header, section.size());
        append_number(header, checksum_of(section));
    }
    append_number(header, checksum_of(header));
    stream.write(header.data(), static_cast<std::streamsize>(header.size()));
    for (const auto& section : sections)
        stream.write(section.data(), static_cast<std::streamsize>(section.size()));
    stream.flush();
    OPENVINO_ASSERT(stream.good(),
                    "the exported model cannot be written: the stream reports an error; the disk may be "
                    "full");
}

ExportedModel read_exported_model(std::istream& stream) {
    const auto sections = read_header(stream);
    std::array<std::shared_ptr<ov::AlignedBuffer>, section_names.size()> read;
    for (size_t i = 0; i < sections.size(); ++i) {
        const std::string part = "section '" + std::string(section_names[i]) + "'";
        read[i] = read_bytes(stream, sections[i].size, part);
        const uint64_t found = checksum_of(view_of(read[i]));
        OPENVINO_ASSERT(found == sections[i].checksum, "exported model, ", part, ": expected checksum ",
                        sections[i].checksum, ", found ", found, "; it is damaged: ", advice);
    }
    ExportedModel exported;
    const auto settings = split(view_of(read[0]), section_names[0]);
    OPENVINO_ASSERT(settings.size() % 2 == 1,
                    "exported model, section 'settings': expected a device and pairs of name "
                    "and value, found ",
                    settings.size(), " texts; ", advice);
    exported.device = settings.front();
    for (size_t i = 1; i < settings.size(); i += 2)
        exported.properties[settings[i]] = settings[i + 1];
    exported.ports = split(view_of(read[1]), section_names[1]);
    exported.text = read[2];
    exported.weights = read[3];
    return exported;
}

}  // namespace tenon
