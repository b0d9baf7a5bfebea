#pragma once

#ifndef CL_HPP_TARGET_OPENCL_VERSION
#define CL_HPP_MINIMUM_OPENCL_VERSION 120
#define CL_HPP_TARGET_OPENCL_VERSION 120
#endif

#if __has_include(<CL/opencl.hpp>)
#include <CL/opencl.hpp>
#elif __has_include(<CL/cl2.hpp>)
#include <CL/cl2.hpp>
#else
#error "This header needs the C++ headers of OpenCL: install them (CL/opencl.hpp, package opencl-clhpp-headers)."
#endif
