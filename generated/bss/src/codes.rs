// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Every documented error code of the service and of its gateway: `error.code() == Some(…)` without a slip.

/// `APIG.0101`: The API does not exist or is not published.
pub const APIG_0101: &str = "APIG.0101";
/// `APIGW.0101`: The API does not exist or is not published.
pub const APIGW_0101: &str = "APIGW.0101";
/// `APIG.0103`: The backend was not found.
pub const APIG_0103: &str = "APIG.0103";
/// `APIGW.0103`: The backend was not found.
pub const APIGW_0103: &str = "APIGW.0103";
/// `APIG.0104`: The plug-in configuration was not found.
pub const APIG_0104: &str = "APIG.0104";
/// `APIGW.0104`: The plug-in configuration was not found.
pub const APIGW_0104: &str = "APIGW.0104";
/// `APIG.0105`: The backend configuration was not found.
pub const APIG_0105: &str = "APIG.0105";
/// `APIGW.0105`: The backend configuration was not found.
pub const APIGW_0105: &str = "APIGW.0105";
/// `APIG.0106`: The gateway could not arrange the parameters (orchestration error).
pub const APIG_0106: &str = "APIG.0106";
/// `APIGW.0106`: The gateway could not arrange the parameters (orchestration error).
pub const APIGW_0106: &str = "APIGW.0106";
/// `APIG.0107`: A custom script of the gateway failed.
pub const APIG_0107: &str = "APIG.0107";
/// `APIG.0201`: 400: request is malformed; 413: body is larger than 12 MB; 414: URI is too long (over 32 KB); 494: headers are too large (one over 32 KB or all over 128 KB); 502: backend is not available; 504: backend timed out; 500: internal error.
pub const APIG_0201: &str = "APIG.0201";
/// `APIGW.0201`: 400: request is malformed; 413: body is larger than 12 MB; 414: URI is too long (over 32 KB); 494: headers are too large (one over 32 KB or all over 128 KB); 502: backend is not available; 504: backend timed out; 500: internal error.
pub const APIGW_0201: &str = "APIGW.0201";
/// `APIG.0202`: The backend is not available.
pub const APIG_0202: &str = "APIG.0202";
/// `APIG.0203`: The backend timed out.
pub const APIG_0203: &str = "APIG.0203";
/// `APIG.0204`: The TLS version is not supported (for example TLS 1.1).
pub const APIG_0204: &str = "APIG.0204";
/// `APIG.0301`: IAM authentication failed: bad token, bad signature, unknown access key, or a clock off by more than 15 minutes.
pub const APIG_0301: &str = "APIG.0301";
/// `APIGW.0301`: IAM authentication failed: bad token, bad signature, unknown access key, or a clock off by more than 15 minutes.
pub const APIGW_0301: &str = "APIGW.0301";
/// `APIG.0302`: The IAM user may not call the API (deny or allow list).
pub const APIG_0302: &str = "APIG.0302";
/// `APIGW.0302`: The IAM user may not call the API (deny or allow list).
pub const APIGW_0302: &str = "APIGW.0302";
/// `APIG.0303`: App authentication failed; also given for a clock off by more than 15 minutes.
pub const APIG_0303: &str = "APIG.0303";
/// `APIGW.0303`: App authentication failed; also given for a clock off by more than 15 minutes.
pub const APIGW_0303: &str = "APIGW.0303";
/// `APIG.0304`: The app may not call the API.
pub const APIG_0304: &str = "APIG.0304";
/// `APIG.0305`: The authentication data is wrong.
pub const APIG_0305: &str = "APIG.0305";
/// `APIG.0306`: Access to the API is denied.
pub const APIG_0306: &str = "APIG.0306";
/// `APIGW.0306`: Access to the API is denied.
pub const APIGW_0306: &str = "APIGW.0306";
/// `APIG.0307`: The token must be renewed; also given when an API of another region is called.
pub const APIG_0307: &str = "APIG.0307";
/// `APIGW.0307`: The token must be renewed; also given when an API of another region is called.
pub const APIGW_0307: &str = "APIGW.0307";
/// `APIG.0308`: The request rate limit is exceeded.
pub const APIG_0308: &str = "APIG.0308";
/// `APIGW.0308`: The request rate limit is exceeded.
pub const APIGW_0308: &str = "APIGW.0308";
/// `APIG.0310`: The project is not available.
pub const APIG_0310: &str = "APIG.0310";
/// `APIG.0311`: The authentication for debugging is wrong.
pub const APIG_0311: &str = "APIG.0311";
/// `APIG.0401`: The client address is unknown.
pub const APIG_0401: &str = "APIG.0401";
/// `APIG.0402`: The client address is not allowed.
pub const APIG_0402: &str = "APIG.0402";
/// `APIG.0403`: The client address is not allowed at instance level.
pub const APIG_0403: &str = "APIG.0403";
/// `APIG.0404`: The backend address is not allowed.
pub const APIG_0404: &str = "APIG.0404";
/// `APIG.0501`: The quota of the app is used up.
pub const APIG_0501: &str = "APIG.0501";
/// `APIG.0502`: The app is frozen.
pub const APIG_0502: &str = "APIG.0502";
/// `APIG.0601`: Internal error.
pub const APIG_0601: &str = "APIG.0601";
/// `APIG.0602`: Bad request.
pub const APIG_0602: &str = "APIG.0602";
/// `APIG.0605`: The domain name could not be resolved.
pub const APIG_0605: &str = "APIG.0605";
/// `APIG.0606`: The API configuration is not loaded.
pub const APIG_0606: &str = "APIG.0606";
/// `APIG.0607`: The protocol is not allowed.
pub const APIG_0607: &str = "APIG.0607";
/// `APIG.0608`: The administrator token is not available.
pub const APIG_0608: &str = "APIG.0608";
/// `APIG.0609`: The VPC backend does not exist.
pub const APIG_0609: &str = "APIG.0609";
/// `APIG.0610`: No backend is available.
pub const APIG_0610: &str = "APIG.0610";
/// `APIG.0611`: The port of the backend does not exist.
pub const APIG_0611: &str = "APIG.0611";
/// `APIG.0612`: An API calls itself.
pub const APIG_0612: &str = "APIG.0612";
/// `APIG.0613`: IAM is not available now.
pub const APIG_0613: &str = "APIG.0613";
/// `APIG.0705`: The signature for the backend failed.
pub const APIG_0705: &str = "APIG.0705";
/// `APIG.0802`: The IAM user is barred in this region.
pub const APIG_0802: &str = "APIG.0802";
/// `APIG.1009`: The app key or secret is not valid.
pub const APIG_1009: &str = "APIG.1009";
/// `CBC.0000`: Success (older operations).
pub const CBC_0000: &str = "CBC.0000";
/// `CBC.0100`: A request parameter is wrong; old operations can answer HTTP 200.
pub const CBC_0100: &str = "CBC.0100";
/// `CBC.0101`: A request parameter is not valid.
pub const CBC_0101: &str = "CBC.0101";
/// `CBC.0105`: Invalid token.
pub const CBC_0105: &str = "CBC.0105";
/// `CBC.0150`: Illegal operation: the caller may not do this.
pub const CBC_0150: &str = "CBC.0150";
/// `CBC.0151`: Access refused: wrong side's credentials or a missing permission.
pub const CBC_0151: &str = "CBC.0151";
/// `CBC.0154`: Token is invalid or expired.
pub const CBC_0154: &str = "CBC.0154";
/// `CBC.0155`: The request may not be run: wrong authentication data, or the account or sub-account lacks the right to the operation.
pub const CBC_0155: &str = "CBC.0155";
/// `CBC.0199`: A request parameter is wrong.
pub const CBC_0199: &str = "CBC.0199";
/// `CBC.0250`: Too many requests (flow control of the service).
pub const CBC_0250: &str = "CBC.0250";
/// `CBC.0999`: Other or unknown error.
pub const CBC_0999: &str = "CBC.0999";
/// `CBC.18000016`: Insufficient permissions; the associated enterprise master account decides.
pub const CBC_18000016: &str = "CBC.18000016";
/// `CBC.18000048`: Too many financially independent sub-accounts for one query.
pub const CBC_18000048: &str = "CBC.18000048";
/// `CBC.18000053`: Insufficient permissions for cost data; the enterprise master account decides.
pub const CBC_18000053: &str = "CBC.18000053";
/// `CBC.30000010`: The order is not valid, for example it does not exist.
pub const CBC_30000010: &str = "CBC.30000010";
/// `CBC.30000053`: A savings plan cannot be unsubscribed from.
pub const CBC_30000053: &str = "CBC.30000053";
/// `CBC.30000067`: The resource is deleted or not managed by the service.
pub const CBC_30000067: &str = "CBC.30000067";
/// `CBC.30010036`: Not a main resource; it cannot be renewed on its own.
pub const CBC_30010036: &str = "CBC.30010036";
/// `CBC.30010069`: The renewal period does not exist.
pub const CBC_30010069: &str = "CBC.30010069";
/// `CBC.30050006`: Automatic payment of the order failed.
pub const CBC_30050006: &str = "CBC.30050006";
/// `CBC.30050007`: Not a main resource.
pub const CBC_30050007: &str = "CBC.30050007";
/// `CBC.30050008`: The resource has no such period type or number.
pub const CBC_30050008: &str = "CBC.30050008";
/// `CBC.30050009`: The resource expired and was deleted, or does not exist.
pub const CBC_30050009: &str = "CBC.30050009";
/// `CBC.30050010`: A resource is in an unpaid order.
pub const CBC_30050010: &str = "CBC.30050010";
/// `CBC.30050011`: The resource is being unsubscribed from or changed.
pub const CBC_30050011: &str = "CBC.30050011";
/// `CBC.30050012`: Duplicate resource IDs.
pub const CBC_30050012: &str = "CBC.30050012";
/// `CBC.30050013`: The product cannot be renewed.
pub const CBC_30050013: &str = "CBC.30050013";
/// `CBC.3185`: The cloud service can only be unsubscribed as a whole.
pub const CBC_3185: &str = "CBC.3185";
/// `CBC.50000010`: The partner works in the partner coupon mode and cannot issue vouchers.
pub const CBC_50000010: &str = "CBC.50000010";
/// `CBC.50000020`: The voucher is for certain customers only.
pub const CBC_50000020: &str = "CBC.50000020";
/// `CBC.50000021`: The customers of the quota do not belong to a cloud reseller; it cannot be issued to one.
pub const CBC_50000021: &str = "CBC.50000021";
/// `CBC.50000034`: Coupons cannot be issued to an enterprise sub-account in financial custody.
pub const CBC_50000034: &str = "CBC.50000034";
/// `CBC.50000054`: The product does not exist.
pub const CBC_50000054: &str = "CBC.50000054";
/// `CBC.50000055`: The cloud service type does not exist.
pub const CBC_50000055: &str = "CBC.50000055";
/// `CBC.5001`: The account is not a partner.
pub const CBC_5001: &str = "CBC.5001";
/// `CBC.50010059`: A tier-1 distributor may not take this customer.
pub const CBC_50010059: &str = "CBC.50010059";
/// `CBC.50010065`: The cloud reseller's distributor has left; new customers are not accepted.
pub const CBC_50010065: &str = "CBC.50010065";
/// `CBC.50010085`: The partner company is restricted; new customers are not accepted.
pub const CBC_50010085: &str = "CBC.50010085";
/// `CBC.50010086`: The company of the cloud reseller's distributor is restricted; new customers are not accepted.
pub const CBC_50010086: &str = "CBC.50010086";
/// `CBC.5002`: The partner has no such customer.
pub const CBC_5002: &str = "CBC.5002";
/// `CBC.5003`: Balance too low.
pub const CBC_5003: &str = "CBC.5003";
/// `CBC.5004`: No right to operate on this customer (old international operations).
pub const CBC_5004: &str = "CBC.5004";
/// `CBC.5017`: The customer's phone number has a wrong format.
pub const CBC_5017: &str = "CBC.5017";
/// `CBC.5021`: Money cannot be transferred to or from a referral customer.
pub const CBC_5021: &str = "CBC.5021";
/// `CBC.5024`: The customer's association type does not allow the operation (old international operations).
pub const CBC_5024: &str = "CBC.5024";
/// `CBC.7004`: A business check failed (creating an enterprise sub-account).
pub const CBC_7004: &str = "CBC.7004";
/// `CBC.70300008`: The caller is not an enterprise master account.
pub const CBC_70300008: &str = "CBC.70300008";
/// `CBC.70600026`: Huawei cannot review the application now.
pub const CBC_70600026: &str = "CBC.70600026";
/// `CBC.70600032`: The identity data is abnormal or risky.
pub const CBC_70600032: &str = "CBC.70600032";
/// `CBC.70900002`: The account must create sub-accounts through the Huawei HIS platform.
pub const CBC_70900002: &str = "CBC.70900002";
/// `CBC.7181`: The credit to move has expired (old operation).
pub const CBC_7181: &str = "CBC.7181";
/// `CBC.99000000`: No right to operate on this customer.
pub const CBC_99000000: &str = "CBC.99000000";
/// `CBC.99000004`: The customer could not authorize the partner.
pub const CBC_99000004: &str = "CBC.99000004";
/// `CBC.99000012`: The quota does not exist or is in a wrong state (HTTP 200 when in error_details).
pub const CBC_99000012: &str = "CBC.99000012";
/// `CBC.99000013`: The coupon quota is used up.
pub const CBC_99000013: &str = "CBC.99000013";
/// `CBC.99000014`: The coupon cannot be issued to customers of this association type.
pub const CBC_99000014: &str = "CBC.99000014";
/// `CBC.99000015`: Partners cannot issue coupons of this quota to themselves.
pub const CBC_99000015: &str = "CBC.99000015";
/// `CBC.99000016`: The customer does not exist, or is not one of the partner.
pub const CBC_99000016: &str = "CBC.99000016";
/// `CBC.99000017`: The quota is not yet effective or has expired.
pub const CBC_99000017: &str = "CBC.99000017";
/// `CBC.99000018`: The face value is below the minimum.
pub const CBC_99000018: &str = "CBC.99000018";
/// `CBC.99000019`: The face value is above the maximum.
pub const CBC_99000019: &str = "CBC.99000019";
/// `CBC.99000020`: The number of coupons is above the limit.
pub const CBC_99000020: &str = "CBC.99000020";
/// `CBC.99000021`: The total face value is above the limit.
pub const CBC_99000021: &str = "CBC.99000021";
/// `CBC.99000022`: The coupon is for newly associated customers only.
pub const CBC_99000022: &str = "CBC.99000022";
/// `CBC.99000023`: The service or product limits of the coupon go beyond those of the quota.
pub const CBC_99000023: &str = "CBC.99000023";
/// `CBC.99000024`: The use limits (subscription types) of the coupon go beyond those of the quota.
pub const CBC_99000024: &str = "CBC.99000024";
/// `CBC.99000025`: Partners of this kind cannot issue coupons to themselves.
pub const CBC_99000025: &str = "CBC.99000025";
/// `CBC.99000026`: Wrong verification code.
pub const CBC_99000026: &str = "CBC.99000026";
/// `CBC.99000027`: The verification code expired.
pub const CBC_99000027: &str = "CBC.99000027";
/// `CBC.99000029`: The phone number is used already.
pub const CBC_99000029: &str = "CBC.99000029";
/// `CBC.99000030`: The phone number has too many accounts.
pub const CBC_99000030: &str = "CBC.99000030";
/// `CBC.99000031`: The account name is not valid.
pub const CBC_99000031: &str = "CBC.99000031";
/// `CBC.99000035`: Not a customer of the partner.
pub const CBC_99000035: &str = "CBC.99000035";
/// `CBC.99000036`: The password does not follow the rules.
pub const CBC_99000036: &str = "CBC.99000036";
/// `CBC.99000037`: No right to operate on this cloud reseller.
pub const CBC_99000037: &str = "CBC.99000037";
/// `CBC.99000038`: The account name is taken.
pub const CBC_99000038: &str = "CBC.99000038";
/// `CBC.99000039`: The xaccount_id is taken.
pub const CBC_99000039: &str = "CBC.99000039";
/// `CBC.99000043`: The transfer to the enterprise sub-account, or the reclaim from it, failed.
pub const CBC_99000043: &str = "CBC.99000043";
/// `CBC.99000047`: The account does not exist.
pub const CBC_99000047: &str = "CBC.99000047";
/// `CBC.99000049`: A resold customer has no account balance of its own.
pub const CBC_99000049: &str = "CBC.99000049";
/// `CBC.99000050`: The result of the association timed out; domain_id and domain_name are returned all the same.
pub const CBC_99000050: &str = "CBC.99000050";
/// `CBC.99000051`: The phone number or mail address is reported by Huawei; the customer cannot be created.
pub const CBC_99000051: &str = "CBC.99000051";
/// `CBC.99000082`: Too many verification codes sent.
pub const CBC_99000082: &str = "CBC.99000082";
/// `CBC.99000083`: Resource provisioning details are not available for this order.
pub const CBC_99000083: &str = "CBC.99000083";
/// `CBC.99000084`: Customers of a partner (resale or reseller model) cannot query income and expense details.
pub const CBC_99000084: &str = "CBC.99000084";
/// `CBC.99000088`: The payment is being processed.
pub const CBC_99000088: &str = "CBC.99000088";
/// `CBC.99000089`: The order is part of a combined transaction.
pub const CBC_99000089: &str = "CBC.99000089";
/// `CBC.99000092`: The check of the subscription period failed.
pub const CBC_99000092: &str = "CBC.99000092";
/// `CBC.99000099`: An attachment is larger than allowed.
pub const CBC_99000099: &str = "CBC.99000099";
/// `CBC.99000100`: An attachment has a wrong file format.
pub const CBC_99000100: &str = "CBC.99000100";
/// `CBC.99003001`: The resource has expired.
pub const CBC_99003001: &str = "CBC.99003001";
/// `CBC.99003002`: The resource is locked.
pub const CBC_99003002: &str = "CBC.99003002";
/// `CBC.99003004`: Other resources depend on the resource, or it on them.
pub const CBC_99003004: &str = "CBC.99003004";
/// `CBC.99003005`: The resource is being provisioned.
pub const CBC_99003005: &str = "CBC.99003005";
/// `CBC.99003006`: The cloud service type is not supported.
pub const CBC_99003006: &str = "CBC.99003006";
/// `CBC.99003012`: The resource ID does not exist.
pub const CBC_99003012: &str = "CBC.99003012";
/// `CBC.99003016`: The resource expired and was deleted, or does not exist.
pub const CBC_99003016: &str = "CBC.99003016";
/// `CBC.99003100`: A resource is part of an order pending payment.
pub const CBC_99003100: &str = "CBC.99003100";
/// `CBC.99003106`: The order status has changed; it cannot be paid.
pub const CBC_99003106: &str = "CBC.99003106";
/// `CBC.99003108`: The chosen discount does not fit the order.
pub const CBC_99003108: &str = "CBC.99003108";
/// `CBC.99003110`: The time to pay is over.
pub const CBC_99003110: &str = "CBC.99003110";
/// `CBC.99003112`: The coupon or stored-value card is used already.
pub const CBC_99003112: &str = "CBC.99003112";
/// `CBC.99003116`: The coupon cannot be used together with a discount.
pub const CBC_99003116: &str = "CBC.99003116";
/// `CBC.99003117`: The discount is below the least discount ratio of the coupon.
pub const CBC_99003117: &str = "CBC.99003117";
/// `CBC.99003124`: The resource is already unsubscribed.
pub const CBC_99003124: &str = "CBC.99003124";
/// `CBC.99003128`: There is no renewed period, or it has begun already.
pub const CBC_99003128: &str = "CBC.99003128";
/// `CBC.99003141`: The quota or capacity of the service is short, or the specification changed.
pub const CBC_99003141: &str = "CBC.99003141";
/// `CBC.99003144`: The resource has an order in process.
pub const CBC_99003144: &str = "CBC.99003144";
/// `CBC.99003147`: A cash coupon and a discount coupon cannot be used together.
pub const CBC_99003147: &str = "CBC.99003147";
/// `CBC.99003154`: The total period bought would exceed the maximum.
pub const CBC_99003154: &str = "CBC.99003154";
/// `CBC.99003155`: The enterprise project is short of funds or not usable.
pub const CBC_99003155: &str = "CBC.99003155";
/// `CBC.99003156`: A marketplace coupon and a special coupon cannot be used together.
pub const CBC_99003156: &str = "CBC.99003156";
/// `CBC.99003162`: The payment is later than the start time set for the order.
pub const CBC_99003162: &str = "CBC.99003162";
/// `CBC.99003185`: The cloud service can only be handled as a whole.
pub const CBC_99003185: &str = "CBC.99003185";
/// `CBC.99003198`: The budget of the enterprise organization is too low.
pub const CBC_99003198: &str = "CBC.99003198";
/// `CBC.99003602`: The resource expired or is frozen; auto-renewal is not allowed.
pub const CBC_99003602: &str = "CBC.99003602";
/// `CBC.99003605`: Auto-renewal is already canceled.
pub const CBC_99003605: &str = "CBC.99003605";
/// `CBC.99003608`: Curated marketplace (Yanxuan) products cannot be changed.
pub const CBC_99003608: &str = "CBC.99003608";
/// `CBC.99003609`: This product type cannot be changed.
pub const CBC_99003609: &str = "CBC.99003609";
/// `CBC.99003610`: Resources in the grace or retention period cannot be changed.
pub const CBC_99003610: &str = "CBC.99003610";
/// `CBC.99003611`: Pay-per-use packages cannot be changed.
pub const CBC_99003611: &str = "CBC.99003611";
/// `CBC.99003622`: Solution products cannot be changed.
pub const CBC_99003622: &str = "CBC.99003622";
/// `CBC.99003623`: Another transaction is being processed.
pub const CBC_99003623: &str = "CBC.99003623";
/// `CBC.99003624`: The resource is frozen for a violation.
pub const CBC_99003624: &str = "CBC.99003624";
/// `CBC.99003625`: The resource is frozen by the police.
pub const CBC_99003625: &str = "CBC.99003625";
/// `CBC.99003626`: The account is frozen.
pub const CBC_99003626: &str = "CBC.99003626";
/// `CBC.99003634`: Resources of a package offer must be renewed as a whole, apart from others.
pub const CBC_99003634: &str = "CBC.99003634";
/// `CBC.99003638`: A bandwidth add-on package cannot be renewed.
pub const CBC_99003638: &str = "CBC.99003638";
/// `CBC.99003640`: A resource with add-on packages cannot be unsubscribed.
pub const CBC_99003640: &str = "CBC.99003640";
/// `CBC.99003643`: The order is invoiced already and cannot be unsubscribed from.
pub const CBC_99003643: &str = "CBC.99003643";
/// `CBC.99003647`: This pay-per-use package cannot be unsubscribed from.
pub const CBC_99003647: &str = "CBC.99003647";
/// `CBC.99003649`: A trial service cannot be unsubscribed from.
pub const CBC_99003649: &str = "CBC.99003649";
/// `CBC.99003650`: This marketplace service cannot be unsubscribed from.
pub const CBC_99003650: &str = "CBC.99003650";
/// `CBC.99003651`: A transaction is in progress.
pub const CBC_99003651: &str = "CBC.99003651";
/// `CBC.99003652`: A DevCloud package cannot be unsubscribed from.
pub const CBC_99003652: &str = "CBC.99003652";
/// `CBC.99003654`: The resource has a bandwidth add-on package; its renewed period cannot be unsubscribed from.
pub const CBC_99003654: &str = "CBC.99003654";
/// `CBC.99003656`: Frozen; it cannot be unsubscribed from.
pub const CBC_99003656: &str = "CBC.99003656";
/// `CBC.99004003`: The verification code was made but could not be sent.
pub const CBC_99004003: &str = "CBC.99004003";
/// `CBC.99004008`: The verification code has expired.
pub const CBC_99004008: &str = "CBC.99004008";
/// `CBC.99004009`: The verification code failed more than 3 times.
pub const CBC_99004009: &str = "CBC.99004009";
/// `CBC.99004010`: The verification code given is wrong.
pub const CBC_99004010: &str = "CBC.99004010";
/// `CBC.99004015`: Too many codes sent: at most 15 an hour and 60 a day.
pub const CBC_99004015: &str = "CBC.99004015";
/// `CBC.99005001`: The caller is no partner.
pub const CBC_99005001: &str = "CBC.99005001";
/// `CBC.99005003`: The balance is too low.
pub const CBC_99005003: &str = "CBC.99005003";
/// `CBC.99005010`: The order status does not allow canceling.
pub const CBC_99005010: &str = "CBC.99005010";
/// `CBC.99005021`: Customers of the referral model get no allocations and nothing is reclaimed from them.
pub const CBC_99005021: &str = "CBC.99005021";
/// `CBC.99005026`: Not a downgrade or unsubscription order.
pub const CBC_99005026: &str = "CBC.99005026";
/// `CBC.99005030`: The partner has not opened attachment upload, or access to the bucket failed.
pub const CBC_99005030: &str = "CBC.99005030";
/// `CBC.99005035`: Test partner accounts cannot use the operation.
pub const CBC_99005035: &str = "CBC.99005035";
/// `CBC.99005042`: The resource cannot be found, or cannot be unsubscribed.
pub const CBC_99005042: &str = "CBC.99005042";
/// `CBC.99006006`: The product was not found.
pub const CBC_99006006: &str = "CBC.99006006";
/// `CBC.99006016`: The coupon query failed.
pub const CBC_99006016: &str = "CBC.99006016";
/// `CBC.99006017`: The customer query failed.
pub const CBC_99006017: &str = "CBC.99006017";
/// `CBC.99006024`: The product query failed.
pub const CBC_99006024: &str = "CBC.99006024";
/// `CBC.99006050`: The usage unit is wrong.
pub const CBC_99006050: &str = "CBC.99006050";
/// `CBC.99006055`: The price is above the greatest amount.
pub const CBC_99006055: &str = "CBC.99006055";
/// `CBC.99006066`: The fee information could not be queried.
pub const CBC_99006066: &str = "CBC.99006066";
/// `CBC.99006073`: The project does not exist.
pub const CBC_99006073: &str = "CBC.99006073";
/// `CBC.99006093`: The tax rate is not available.
pub const CBC_99006093: &str = "CBC.99006093";
/// `CBC.99007001`: The enterprise master account and the sub-account are not associated.
pub const CBC_99007001: &str = "CBC.99007001";
/// `CBC.99007004`: A business check of the operation failed.
pub const CBC_99007004: &str = "CBC.99007004";
/// `CBC.99007009`: The transaction ID was used before.
pub const CBC_99007009: &str = "CBC.99007009";
/// `CBC.99007181`: The credit to move has expired.
pub const CBC_99007181: &str = "CBC.99007181";
/// `CBC.99007188`: The customer is authenticated already or under review.
pub const CBC_99007188: &str = "CBC.99007188";
/// `CBC.99007189`: Too many customers use this certificate number.
pub const CBC_99007189: &str = "CBC.99007189";
/// `CBC.99007191`: Too many authentication attempts.
pub const CBC_99007191: &str = "CBC.99007191";
/// `CBC.99007193`: This certificate number is barred.
pub const CBC_99007193: &str = "CBC.99007193";
/// `CBC.99007197`: The caller's IP address is throttled.
pub const CBC_99007197: &str = "CBC.99007197";
/// `CBC.99007202`: The real-name check failed.
pub const CBC_99007202: &str = "CBC.99007202";
/// `CBC.99007219`: The identity data does not match the face.
pub const CBC_99007219: &str = "CBC.99007219";
/// `CBC.99007253`: A picture of the certificate is invalid or blurred.
pub const CBC_99007253: &str = "CBC.99007253";
/// `CBC.99007255`: The data of the card holder or the phone number is wrong.
pub const CBC_99007255: &str = "CBC.99007255";
/// `CBC.99007256`: The data of the legal person are wrong.
pub const CBC_99007256: &str = "CBC.99007256";
/// `CBC.99007257`: The data of the company are wrong.
pub const CBC_99007257: &str = "CBC.99007257";
/// `CBC.99007258`: The bank card is not usable (frozen or expired).
pub const CBC_99007258: &str = "CBC.99007258";
/// `CBC.99007259`: Payment by authentication is not enabled for the bank card.
pub const CBC_99007259: &str = "CBC.99007259";
/// `CBC.99007260`: The call between UnionPay and the issuing bank failed.
pub const CBC_99007260: &str = "CBC.99007260";
/// `CBC.99007261`: The bank card is not supported.
pub const CBC_99007261: &str = "CBC.99007261";
/// `CBC.99007262`: Fault of the bank system or the network.
pub const CBC_99007262: &str = "CBC.99007262";
/// `CBC.99007265`: A partner cannot be authenticated as an individual.
pub const CBC_99007265: &str = "CBC.99007265";
/// `CBC.99007267`: The enterprise sub-account is being invited to an association and cannot be authenticated anew.
pub const CBC_99007267: &str = "CBC.99007267";
/// `CBC.99007281`: The account spent more than the budget that the partner set, and the partner froze it.
pub const CBC_99007281: &str = "CBC.99007281";
/// `CBC.99007297`: A tenant sub-account may not do this.
pub const CBC_99007297: &str = "CBC.99007297";
/// `CBC.99007461`: A transfer or reclaim is still running.
pub const CBC_99007461: &str = "CBC.99007461";
/// `CBC.99007490`: The linked cloud reseller is leaving; sub-accounts cannot be created.
pub const CBC_99007490: &str = "CBC.99007490";
/// `CBC.99008040`: Operations are too frequent.
pub const CBC_99008040: &str = "CBC.99008040";
/// `CBC.99008056`: Today's limit of transactions is reached.
pub const CBC_99008056: &str = "CBC.99008056";
