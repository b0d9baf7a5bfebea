#include "ie/cpp/ie_cnn_net_reader.h"

#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>

#include "ie/ie_core.hpp"
#include "ie/ie_icnn_net_reader.h"
#include "ie/ie_unicode.hpp"
#include "status.hpp"

namespace InferenceEngine {
namespace {

std::string content_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) IE_THROW(NotFound) << "CNNNetReader: the file '" << path << "' cannot be opened; check its path";
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace

struct CNNNetReader::Impl {
    Core core;
    /// One of both is set once there is a model.
    std::string path;
    std::string text;
    CNNNetwork network;
    bool is_read = false;
    std::string description;

    template <class Step>
    void run(Step&& step) {
        description.clear();
        try {
            step();
        } catch (const std::exception& error) {
            description = error.what();
            throw;
        }
    }

    void expect_model(const char* method) const {
        if (path.empty() && text.empty())
            IE_THROW(NetworkNotRead) << "CNNNetReader::" << method
                                     << ": expected a model, found none; call ReadNetwork first";
    }

    void take(CNNNetwork read) {
        network = std::move(read);
        is_read = true;
    }

    void forget() {
        path.clear();
        text.clear();
        network = CNNNetwork();
        is_read = false;
    }
};

CNNNetReader::CNNNetReader() : m_impl(std::make_shared<Impl>()) {}
CNNNetReader::~CNNNetReader() = default;

void CNNNetReader::ReadNetwork(const std::string& path) {
    m_impl->run([&] {
        m_impl->forget();
        if (content_of(path).empty()) IE_THROW(NetworkNotRead) << "CNNNetReader: the file '" << path << "' is empty";
        m_impl->path = path;
    });
}

void CNNNetReader::ReadNetwork(const std::wstring& path) {
    ReadNetwork(wStringtoMBCSstringChar(path));
}

void CNNNetReader::ReadNetwork(const void* model, size_t size) {
    m_impl->run([&] {
        m_impl->forget();
        if (!model || size == 0) IE_THROW(NetworkNotRead) << "CNNNetReader: expected the text of a model, found none";
        m_impl->text.assign(static_cast<const char*>(model), size);
    });
}

void CNNNetReader::SetWeights(const TBlob<uint8_t>::Ptr& weights) {
    m_impl->run([&] {
        m_impl->expect_model("SetWeights");
        const std::string text = m_impl->path.empty() ? m_impl->text : content_of(m_impl->path);
        m_impl->take(m_impl->core.ReadNetwork(text, Blob::CPtr(weights)));
    });
}

void CNNNetReader::ReadWeights(const std::string& path) {
    m_impl->run([&] {
        m_impl->expect_model("ReadWeights");
        if (!m_impl->path.empty()) {
            m_impl->take(m_impl->core.ReadNetwork(m_impl->path, path));
            return;
        }
        const std::string content = content_of(path);
        const auto weights = make_shared_blob<uint8_t>({Precision::U8, {content.size()}, Layout::C});
        weights->allocate();
        std::memcpy(weights->buffer(), content.data(), content.size());
        m_impl->take(m_impl->core.ReadNetwork(m_impl->text, Blob::CPtr(weights)));
    });
}

void CNNNetReader::ReadWeights(const std::wstring& path) {
    ReadWeights(wStringtoMBCSstringChar(path));
}

CNNNetwork CNNNetReader::getNetwork() {
    if (!m_impl->is_read) {
        m_impl->run([&] {
            m_impl->expect_model("getNetwork");
            m_impl->take(m_impl->path.empty() ? m_impl->core.ReadNetwork(m_impl->text, Blob::CPtr())
                                              : m_impl->core.ReadNetwork(m_impl->path));
        });
    }
    return m_impl->network;
}

bool CNNNetReader::isParseSuccess() const {
    return m_impl->is_read;
}

std::string CNNNetReader::getDescription() const {
    return m_impl->description;
}

std::string CNNNetReader::getName() {
    return getNetwork().getName();
}

int CNNNetReader::getVersion() const {
    m_impl->expect_model("getVersion");
    const std::string text = m_impl->path.empty() ? m_impl->text : content_of(m_impl->path);
    const size_t root = text.find("<net");
    const size_t end = text.find('>', root);
    const std::string attribute = "version=\"";
    const size_t found = root == std::string::npos ? root : text.find(attribute, root);
    if (found == std::string::npos || found > end)
        IE_THROW(NetworkNotRead) << "CNNNetReader::getVersion: expected <net ... version=\"...\">, found none; only IR "
                                    "has a version";
    return std::atoi(text.c_str() + found + attribute.size());
}

ICNNNetReader::~ICNNNetReader() = default;

namespace {

class NetReader final : public ICNNNetReader {
public:
    StatusCode ReadNetwork(const char* path, ResponseDesc* response) noexcept override {
        return run(response, [&] { m_reader.ReadNetwork(std::string(path ? path : "")); });
    }
    StatusCode ReadNetwork(const void* model, size_t size, ResponseDesc* response) noexcept override {
        return run(response, [&] { m_reader.ReadNetwork(model, size); });
    }
    StatusCode SetWeights(const TBlob<uint8_t>::Ptr& weights, ResponseDesc* response) noexcept override {
        return run(response, [&] { m_reader.SetWeights(weights); });
    }
    StatusCode ReadWeights(const char* path, ResponseDesc* response) noexcept override {
        return run(response, [&] { m_reader.ReadWeights(std::string(path ? path : "")); });
    }
    CNNNetwork getNetwork(ResponseDesc* response) noexcept override {
        CNNNetwork network;
        run(response, [&] { network = m_reader.getNetwork(); });
        return network;
    }
    bool isParseSuccess(ResponseDesc*) noexcept override { return m_reader.isParseSuccess(); }
    StatusCode getDescription(ResponseDesc* description) noexcept override {
        return run(description, [&] { details::set_message(description, m_reader.getDescription()); });
    }
    StatusCode getName(char* name, size_t size, ResponseDesc* response) noexcept override {
        return run(response, [&] {
            if (size == 0) return;
            const std::string text = m_reader.getName();
            name[text.copy(name, size - 1)] = '\0';
        });
    }
    int getVersion(ResponseDesc* response) noexcept override {
        int version = 0;
        run(response, [&] { version = m_reader.getVersion(); });
        return version;
    }
    void Release() noexcept override { delete this; }

private:
    template <class Step>
    static StatusCode run(ResponseDesc* response, Step&& step) noexcept {
        try {
            step();
            return OK;
        } catch (const std::exception& error) {
            details::set_message(response, error.what());
            return details::status_of(error);
        }
    }

    CNNNetReader m_reader;
};

}  // namespace

ICNNNetReader* CreateCNNNetReader() noexcept {
    try {
        return new NetReader;
    } catch (...) {
        return nullptr;
    }
}

}  // namespace InferenceEngine
