#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <random>

#include "ir_text.hpp"
#include "shared_files.hpp"
#include "test_operations.hpp"

namespace tests {
namespace {

/// Changes a text in one of the ways in which files break or are broken on purpose.
class Mutator {
public:
    explicit Mutator(uint32_t seed) : m_random(seed) {}

    std::string mutated(std::string text) {
        for (size_t count = 1 + below(3); count > 0 && !text.empty(); --count)
            mutate(text);
        return text;
    }

private:
    size_t below(size_t end) { return std::uniform_int_distribution<size_t>(0, end - 1)(m_random); }

    void mutate(std::string& text) {
        const size_t at = below(text.size());
        switch (below(6)) {
            case 0:
                text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
                break;
            case 1:
                text.resize(at);
                break;
            case 2:
                text.erase(at, 1 + below(40));
                break;
            case 3:
                text.insert(at, text.substr(below(text.size()), 1 + below(200)));
                break;
            case 4:
                replace_number(text, at);
                break;
            default:
                text.insert(at, 1, "<>\"'&/=,-9 \0"[below(12)]);
                break;
        }
    }

    void replace_number(std::string& text, size_t from) {
        static const std::vector<std::string> numbers{
            "0",    "-1",  "1", "4294967296", "9223372036854775807", "-9223372036854775808", "18446744073709551615",
            "1e30", "nan", ""};
        const size_t begin = text.find_first_of("0123456789", from);
        if (begin == std::string::npos) return;
        const size_t end = text.find_first_not_of("0123456789", begin);
        text.replace(begin, end - begin, numbers[below(numbers.size())]);
    }

    std::mt19937 m_random;
};

/// Reads `count` mutations of a text; anything but a model or an ov::Exception fails or ends the test.
size_t read_mutations(const CollectedExtensions& extensions, const std::string& text,
                      const std::vector<uint8_t>& weights, size_t count) {
    size_t models = 0;
    for (uint32_t seed = 0; seed < count; ++seed) {
        models += reading_error(extensions, Mutator(seed).mutated(text), weights).empty() ? 1 : 0;
    }
    return models;
}

TEST(IrMutation, NetworksOfTestOperations) {
    const auto extensions = test_extensions();
    const std::string body =
        "<body><layers>" + parameter(0, "x") +
        layer(1, "c", "Const", "opset1", "element_type=\"f32\" shape=\"2,3\" offset=\"4\" size=\"24\"", 0, 1) +
        layer(2, "sum", "Add", "opset1", "auto_broadcast=\"numpy\"", 2, 1) + result(3) + "</layers><edges>" +
        edge(0, 0, 2, 0) + edge(1, 0, 2, 1) + edge(2, 2, 3, 0) + "</edges></body>";
    const std::string text = net(
        parameter(0, "a", "f16") +
            layer(1, "zoo", "Zoo", "test_opset",
                  "flag=\"true\" i8=\"1\" f32=\"0.5\" i64s=\"1,2\" partial_shape=\"1,?\" type=\"f32\" pad=\"valid\"", 1,
                  1) +
            layer(2, "loop", "Loop", "opset5", "", 1, 1,
                  "<port_map><input external_port_id=\"0\" internal_layer_id=\"0\" axis=\"0\"/>"
                  "<output external_port_id=\"1\" internal_layer_id=\"3\" axis=\"0\"/></port_map>"
                  "<back_edges><edge from-layer=\"3\" to-layer=\"0\"/></back_edges>" +
                      body) +
            result(3),
        edge(0, 0, 1, 0) + edge(1, 1, 2, 0) + edge(2, 1, 3, 0), 10,
        "<pre-process reference-layer-name=\"b\"/><rt_info><a value=\"1\"/></rt_info>");
    const std::vector<uint8_t> weights(28, 1);
    ASSERT_EQ(reading_error(extensions, text, weights), "");
    const size_t models = read_mutations(extensions, text, weights, 2000);
    // Both ends have to be reached, or nothing is tested.
    EXPECT_GT(models, 100);
    EXPECT_LT(models, 1900);
}

TEST(IrMutation, SharedNetworks) {
    if (!shared_folder()) GTEST_SKIP() << "no folder 'shared' beside the source tree, and TENON_SHARED names none";
    const auto extensions = CollectedExtensions::with_opsets();
    for (const char* name : {"if_diff_case", "loop_2d_add", "ti_resnet", "nms5"}) {
        const auto path = *shared_folder() / "models/ir-unit" / name;
        const std::string text = file_text(path.string() + ".xml"), bytes = file_text(path.string() + ".bin");
        read_mutations(extensions, text, {bytes.begin(), bytes.end()}, 500);
    }
}

// TENON_MUTATIONS: how many in all, spread evenly over the networks.
TEST(IrMutation, RealNetworks) {
    if (!shared_folder()) GTEST_SKIP() << "no folder 'shared' beside the source tree, and TENON_SHARED names none";
    const auto extensions = CollectedExtensions::with_opsets();
    std::vector<std::filesystem::path> networks;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(*shared_folder() / "models/ir"))
        if (entry.path().extension() == ".xml") networks.push_back(entry.path());
    ASSERT_FALSE(networks.empty());
    std::sort(networks.begin(), networks.end());
    const char* wanted = std::getenv("TENON_MUTATIONS");
    const size_t count = wanted ? std::stoul(wanted) : 500;
    size_t done = 0, models = 0;
    for (size_t i = 0; i < networks.size(); ++i) {
        const size_t share = count * (i + 1) / networks.size() - count * i / networks.size();
        auto weights = networks[i];
        const std::string text = file_text(networks[i]), bytes = file_text(weights.replace_extension(".bin"));
        models += read_mutations(extensions, text, {bytes.begin(), bytes.end()}, share);
        done += share;
    }
    EXPECT_EQ(done, count);
    RecordProperty("models", static_cast<int>(models));
}

}  // namespace
}  // namespace tests
