#include "ie/cpp/ie_cnn_net_reader.h"

#include <fstream>

#include "ie/ie_icnn_net_reader.h"
#include "small_networks.hpp"

namespace {

using namespace small_networks;

/// A network of two floats in files of its own.
class NetReader : public testing::Test {
protected:
    NetReader() {
        CNNNetwork(doubling(ngraph::element::f32, {1, 2})).serialize(m_path);
        std::ifstream text(m_path), weights(m_weights, std::ios::binary);
        m_text = {std::istreambuf_iterator<char>(text), {}};
        m_bytes = {std::istreambuf_iterator<char>(weights), {}};
    }

    std::shared_ptr<TBlob<uint8_t>> weights() const {
        return blob_of<uint8_t>(TensorDesc(Precision::U8, {m_bytes.size()}, C),
                                std::vector<uint8_t>(m_bytes.begin(), m_bytes.end()));
    }

    static void expect_doubles(CNNNetReader& reader) {
        Core core;
        auto request = core.LoadNetwork(reader.getNetwork(), "CPU").CreateInferRequest();
        request.SetBlob("x", blob_of<float>(TensorDesc(Precision::FP32, {1, 2}, NC), {1.5F, -2.F}));
        request.Infer();
        EXPECT_EQ(values_of<float>(request.GetBlob("y")), (std::vector<float>{3.F, -4.F}));
    }

    std::string m_path = testing::TempDir() + "cnn_net_reader.xml";
    std::string m_weights = testing::TempDir() + "cnn_net_reader.bin";
    std::string m_text, m_bytes;
};

TEST_F(NetReader, ReadsModelAndWeightsFromFiles) {
    CNNNetReader reader;
    reader.ReadNetwork(m_path);
    EXPECT_FALSE(reader.isParseSuccess());
    reader.ReadWeights(m_weights);
    EXPECT_TRUE(reader.isParseSuccess());
    EXPECT_EQ(reader.getName(), "doubling");
    EXPECT_EQ(reader.getVersion(), 10);
    expect_doubles(reader);
}

TEST_F(NetReader, FindsTheWeightsBesideTheModel) {
    CNNNetReader reader;
    reader.ReadNetwork(m_path);
    expect_doubles(reader);
}

TEST_F(NetReader, TakesTextAndABlob) {
    CNNNetReader reader;
    reader.ReadNetwork(m_text.data(), m_text.size());
    reader.SetWeights(weights());
    expect_doubles(reader);
    CNNNetReader of_file;
    of_file.ReadNetwork(m_path);
    of_file.SetWeights(weights());
    expect_doubles(of_file);
}

TEST_F(NetReader, TakesTextAndAFileOfWeights) {
    CNNNetReader reader;
    reader.ReadNetwork(m_text.data(), m_text.size());
    reader.ReadWeights(m_weights);
    expect_doubles(reader);
}

TEST_F(NetReader, SaysWhatIsMissing) {
    CNNNetReader reader;
    expect_error<NetworkNotRead>([&] { reader.getNetwork(); }, "call ReadNetwork first");
    expect_error<NetworkNotRead>([&] { reader.ReadWeights(m_weights); }, "call ReadNetwork first");
    expect_error<NotFound>([&] { reader.ReadNetwork("/nowhere/net.xml"); }, "/nowhere/net.xml");
    EXPECT_THAT(reader.getDescription(), testing::HasSubstr("/nowhere/net.xml"));
    reader.ReadNetwork(m_path);
    EXPECT_EQ(reader.getDescription(), "");
    expect_error<Exception>([&] { reader.ReadWeights("/nowhere/net.bin"); }, "/nowhere/net.bin");
}

TEST_F(NetReader, GivesStatuses) {
    const auto reader = details::shared_from_irelease(CreateCNNNetReader());
    ResponseDesc response;
    EXPECT_EQ(reader->ReadNetwork("/nowhere/net.xml", &response), NOT_FOUND);
    EXPECT_THAT(response.msg, testing::HasSubstr("/nowhere/net.xml"));
    EXPECT_EQ(reader->ReadNetwork(m_path.c_str(), &response), OK);
    EXPECT_EQ(reader->ReadWeights(m_weights.c_str(), nullptr), OK);
    EXPECT_TRUE(reader->isParseSuccess(nullptr));
    char name[5];
    EXPECT_EQ(reader->getName(name, sizeof(name), &response), OK);
    EXPECT_STREQ(name, "doub");
    EXPECT_EQ(reader->getVersion(&response), 10);
    EXPECT_EQ(reader->getNetwork(&response).layerCount(), 4U);
}

}  // namespace
