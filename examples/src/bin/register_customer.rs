//! Registers a customer of a partner: first the verification code, then the account.
//!
//!     register_customer [--site cn|intl|eu] [--endpoint URL] code PHONE-OR-MAIL
//!     register_customer [--site cn|intl|eu] [--endpoint URL] account USER PLATFORM PHONE-OR-MAIL CODE [COUNTRY]

#![allow(clippy::print_stdout)]

use std::process::ExitCode;

use bss_examples::{Arguments, explain, usage};
use huaweicloud_bss::customers::{
    CreateSubCustomer, CreateSubCustomerRequired, ListSubCustomers, SendVerificationMessageCode,
};
use huaweicloud_bss::types::ReceiverType;
use huaweicloud_bss::{Client, Error, Partner, Site};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut arguments = Arguments::read();
    match run(&mut arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => explain(&error),
    }
}

async fn run(arguments: &mut Arguments) -> Result<(), Error> {
    let client = arguments.client::<Partner>()?;
    match arguments.next("code or account").as_str() {
        "code" => send_code(&client, arguments).await,
        "account" => create(&client, arguments).await,
        _ => usage("code or account"),
    }
}

async fn send_code(client: &Client<Partner>, arguments: &mut Arguments) -> Result<(), Error> {
    let to = arguments.next("PHONE-OR-MAIL");
    let request = match arguments.site() {
        Site::China => SendVerificationMessageCode::new(ReceiverType::Sms).mobile_phone(to),
        _ => SendVerificationMessageCode::new(ReceiverType::Mail).email(to),
    };
    client.send(request).await?;
    println!("the code is on its way");
    Ok(())
}

async fn create(client: &Client<Partner>, arguments: &mut Arguments) -> Result<(), Error> {
    let (user, platform) = (arguments.next("USER"), arguments.next("PLATFORM"));
    // the account gets the name of the user, so that it can be looked up
    let (contact, code) = (arguments.next("PHONE-OR-MAIL"), arguments.next("CODE"));
    let required = CreateSubCustomerRequired { xaccount_id: user.clone().into(), xaccount_type: platform.into() };
    let request = CreateSubCustomer::new(required).verification_code(code).domain_name(user);
    let request = match arguments.site() {
        Site::China => request.mobile_phone(contact),
        _ => request.email(contact).domain_area(arguments.next("COUNTRY")),
    };
    let id = match client.send(request).await {
        Ok(account) => account.domain_id,
        // The customer may be there: look before anybody registers a second one.
        Err(error) if error.is_outcome_unknown() => {
            let read = error.confirmation().and_then(|read| read.request::<ListSubCustomers>());
            let Some(read) = read else { return Err(error) };
            let listed = client.send(read).await?;
            let Some(customer) = listed.customer_infos.into_iter().next() else { return Err(error) };
            println!("the answer to the registration was lost; the customer is there");
            customer.customer_id
        }
        Err(error) => return Err(error),
    };
    match id {
        Some(id) => println!("customer {id}"),
        None => println!("the customer is registered; the answer does not say its ID"),
    }
    Ok(())
}
