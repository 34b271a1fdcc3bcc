import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf,
  run
} from "./chunk-R5VKENBT.js";
import "./chunk-6GMT46C2.js";
import "./chunk-GF4PD7GO.js";
import "./chunk-3AEWMOSR.js";
import "./chunk-YZ4G4UN3.js";
import "./chunk-Z6MMDI5E.js";
import "./chunk-XP6BQA7G.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-FOKCPQRF.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-C6RJ3UZ4.js";
import "./chunk-PZOAKO5W.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-SROTNGRN.js";
import "./chunk-4EGRX3AT.js";
import "./chunk-VZGBGPHQ.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import "./chunk-OLCNLDOG.js";
import "./chunk-EZTP6D7T.js";
import "./chunk-R5BVKNHC.js";
import "./chunk-NLJJLXY7.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-IMSDYORR.js";
import "./chunk-EOAYSHJ5.js";
import "./chunk-653AUNVR.js";
import "./chunk-TSYGEY7W.js";
import "./chunk-KOITFM2O.js";
import "./chunk-XM6IPBGW.js";
import "./chunk-IBN7KRTE.js";
import "./chunk-4EQSY53W.js";
import "./chunk-QPVZTM5G.js";
import "./chunk-WBDLNP66.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-72CLVO4Z.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";
export {
  gateOf,
  run
};
