#pragma once

#include <condition_variable>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "blob_conversion.hpp"
#include "ie/cpp/ie_infer_request.hpp"
#include "loaded_network.hpp"
#include "openvino/runtime/infer_request.hpp"

namespace InferenceEngine {
namespace details {

/// What an InferRequest refers to: blobs at the ports of an engine's request.
struct Request : std::enable_shared_from_this<Request> {
    using Callback = std::function<void(const std::shared_ptr<Request>&, StatusCode)>;

    explicit Request(std::shared_ptr<LoadedNetwork> loaded);
    virtual ~Request();

    void set_blob(const std::string& name, const Blob::Ptr& blob);
    /// An image with steps of its own; those that the loaded network has are not done twice.
    void set_image(const std::string& name, const Blob::Ptr& image, const PreProcessInfo& steps);
    Blob::Ptr get_blob(const std::string& name);
    void set_batch(int batch);
    void infer();
    void start();
    StatusCode wait(int64_t milliseconds);
    void set_callback(Callback callback);
    /// The engine's request that ran last, or runs.
    ov::InferRequest& running() { return m_is_smaller ? m_smaller : request; }
    const ov::InferRequest& running() const { return m_is_smaller ? m_smaller : request; }

    const std::shared_ptr<LoadedNetwork> network;
    ov::InferRequest request;
    void* user_data = nullptr;

private:
    /// A user's blob, or a plane of it, at an input or output of the engine's request.
    struct Part {
        Blob::Ptr blob;
        size_t index = 0;
        /// Of the tensor.
        TensorDesc desc;
        /// What the engine reads or writes: the blob's memory, or a tensor that is copied from or to it.
        const void* address = nullptr;
        ov::Tensor staged;
    };
    /// A user's blob at a port, or what becomes of it on the way there.
    struct Bound {
        Blob::Ptr blob;
        std::vector<Part> parts;
        std::shared_ptr<BlobConversion> conversion;
    };

    const Port& find(const std::string& name) const;
    ov::Tensor engine_tensor(const Port& port);
    void bind(const Port& port, Part& part);
    Bound bind(const Port& port, const Blob::Ptr& blob);
    void set_converted(const std::string& name, const Blob::Ptr& blob, std::shared_ptr<BlobConversion> conversion);
    void expect_planes() const;
    void before_run();
    /// The images of `set_batch` alone, where the network can be run on them.
    void choose_batch();
    void after_run();
    void begin();
    void end(const std::exception_ptr& error);
    void on_ended(std::exception_ptr error);
    void expect_idle() const;

    std::map<std::string, Bound> m_bound;
    /// Blobs on the engine's own tensors, made when they are asked for.
    std::map<std::string, std::pair<ov::Tensor, Blob::Ptr>> m_own;

    /// As `set_batch` said; 0: all.
    size_t m_batch = 0;
    /// For fewer images than the network has.
    ov::InferRequest m_smaller;
    bool m_is_smaller = false;

    mutable std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_running = false;
    bool m_was_started = false;
    /// Asynchronous inferences whose callback has not returned.
    size_t m_pending = 0;
    std::thread::id m_callback_thread;
    /// While an asynchronous inference runs: dropping the last InferRequest must not pull blobs away from the engine.
    std::shared_ptr<Request> m_self;
    std::exception_ptr m_error;
    std::shared_ptr<Callback> m_callback;
};

}  // namespace details

struct InferRequest::Impl : details::Request {
    using details::Request::Request;
};

struct VariableState::Impl {
    ov::VariableState state;
};

}  // namespace InferenceEngine
