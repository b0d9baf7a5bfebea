#pragma once

#include "../ie_so_loader.h"
