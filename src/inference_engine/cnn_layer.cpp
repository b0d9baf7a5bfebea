#include <charconv>
#include <locale>
#include <sstream>
#include <utility>

#include "ie/details/caseless.hpp"
#include "ie/ie_layers.h"

namespace InferenceEngine {
namespace {

[[noreturn]] void refuse(const CNNLayer& layer, const char* key, const std::string& text, const char* expected) {
    IE_THROW() << "Layer \"" << layer.name << "\" of type " << layer.type << ": attribute \"" << key << "\": expected "
               << expected << ", found \"" << text << "\"";
}

std::string trimmed(const std::string& text) {
    const char* blanks = " \t\r\n";
    const size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, ',');)
        parts.push_back(trimmed(part));
    return parts;
}

template <class T>
T to_integer(const CNNLayer& layer, const char* key, const std::string& text) {
    const std::string number = trimmed(text);
    T value{};
    const auto end = number.data() + number.size();
    const auto [rest, error] = std::from_chars(number.data(), end, value);
    if (error != std::errc() || rest != end)
        refuse(layer, key, text, std::is_signed_v<T> ? "an integer" : "an integer that is not negative");
    return value;
}

float to_float(const CNNLayer& layer, const char* key, const std::string& text) {
    std::istringstream stream(trimmed(text));
    stream.imbue(std::locale::classic());
    float value = 0;
    stream >> value;
    if (stream.fail() || !stream.eof()) refuse(layer, key, text, "a number");
    return value;
}

template <class F>
auto each(const std::string& text, const F& convert) {
    std::vector<decltype(convert(text))> values;
    for (const std::string& part : split(text))
        values.push_back(convert(part));
    return values;
}

}  // namespace

CNNLayer::~CNNLayer() = default;

DataPtr CNNLayer::input() const {
    DataPtr data = insData.empty() ? nullptr : insData[0].lock();
    if (!data) IE_THROW() << "Layer \"" << name << "\" of type " << type << ": expected an input, found none";
    return data;
}

std::string CNNLayer::GetParamAsString(const char* key) const {
    const auto found = params.find(key);
    if (found == params.end())
        IE_THROW() << "Layer \"" << name << "\" of type " << type << ": expected attribute \"" << key
                   << "\", found none of that name";
    return found->second;
}

std::string CNNLayer::GetParamAsString(const char* key, const char* fallback) const {
    return CheckParamPresence(key) ? GetParamAsString(key) : fallback;
}

float CNNLayer::GetParamAsFloat(const char* key) const {
    return to_float(*this, key, GetParamAsString(key));
}

float CNNLayer::GetParamAsFloat(const char* key, float fallback) const {
    return CheckParamPresence(key) ? GetParamAsFloat(key) : fallback;
}

int CNNLayer::GetParamAsInt(const char* key) const {
    return to_integer<int>(*this, key, GetParamAsString(key));
}

int CNNLayer::GetParamAsInt(const char* key, int fallback) const {
    return CheckParamPresence(key) ? GetParamAsInt(key) : fallback;
}

unsigned int CNNLayer::GetParamAsUInt(const char* key) const {
    return to_integer<unsigned int>(*this, key, GetParamAsString(key));
}

unsigned int CNNLayer::GetParamAsUInt(const char* key, unsigned int fallback) const {
    return CheckParamPresence(key) ? GetParamAsUInt(key) : fallback;
}

size_t CNNLayer::GetParamAsSizeT(const char* key) const {
    return to_integer<size_t>(*this, key, GetParamAsString(key));
}

size_t CNNLayer::GetParamAsSizeT(const char* key, size_t fallback) const {
    return CheckParamPresence(key) ? GetParamAsSizeT(key) : fallback;
}

bool CNNLayer::GetParamAsBool(const char* key) const {
    const std::string text = trimmed(GetParamAsString(key));
    const details::CaselessEq<std::string> equal;
    if (text == "1" || equal(text, "true") || equal(text, "yes")) return true;
    if (text == "0" || equal(text, "false") || equal(text, "no")) return false;
    return to_integer<int>(*this, key, text) != 0;
}

bool CNNLayer::GetParamAsBool(const char* key, bool fallback) const {
    return CheckParamPresence(key) ? GetParamAsBool(key) : fallback;
}

std::vector<std::string> CNNLayer::GetParamAsStrings(const char* key) const {
    return split(GetParamAsString(key));
}

std::vector<std::string> CNNLayer::GetParamAsStrings(const char* key, std::vector<std::string> fallback) const {
    return CheckParamPresence(key) ? GetParamAsStrings(key) : std::move(fallback);
}

std::vector<float> CNNLayer::GetParamAsFloats(const char* key) const {
    return each(GetParamAsString(key), [&](const std::string& part) { return to_float(*this, key, part); });
}

std::vector<float> CNNLayer::GetParamAsFloats(const char* key, std::vector<float> fallback) const {
    return CheckParamPresence(key) ? GetParamAsFloats(key) : std::move(fallback);
}

std::vector<int> CNNLayer::GetParamAsInts(const char* key) const {
    return each(GetParamAsString(key), [&](const std::string& part) { return to_integer<int>(*this, key, part); });
}

std::vector<int> CNNLayer::GetParamAsInts(const char* key, std::vector<int> fallback) const {
    return CheckParamPresence(key) ? GetParamAsInts(key) : std::move(fallback);
}

std::vector<unsigned int> CNNLayer::GetParamAsUInts(const char* key) const {
    return each(GetParamAsString(key),
                [&](const std::string& part) { return to_integer<unsigned int>(*this, key, part); });
}

std::vector<unsigned int> CNNLayer::GetParamAsUInts(const char* key, std::vector<unsigned int> fallback) const {
    return CheckParamPresence(key) ? GetParamAsUInts(key) : std::move(fallback);
}

}  // namespace InferenceEngine
