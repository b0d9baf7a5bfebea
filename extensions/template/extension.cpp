#include <openvino/core/op_extension.hpp>

#include "squareplus.hpp"

OPENVINO_CREATE_EXTENSIONS(std::vector<ov::Extension::Ptr>({
    std::make_shared<ov::OpExtension<template_extension::Squareplus>>(),
}));
