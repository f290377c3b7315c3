//! An answer that is a file: written while it comes, and told from the words of an error. In memory.

use std::sync::{Arc, Mutex};

use huaweicloud_runtime::meta::{AnswerFormat, Form};
use huaweicloud_runtime::*;

use crate::support::memory::Memory;
use crate::support::*;

static FETCH: meta::Operation = meta::Operation {
    id: "FetchThing",
    response: None,
    form: Form { answer: AnswerFormat::Binary, ..Form::PLAIN },
    ..SHOW
};

/// The bytes of a file that is no text.
const FILE: &[u8] = &[0xff, 0, 7, 0x80, b'\n'];
const REFUSED: &str = r#"{"error_code":"CBC.0100","error_msg":"no"}"#;

fn document() -> Json {
    Json::parse(br#"{"id":"t1"}"#).unwrap()
}

/// Hands an answer to the sink piece by piece, as a network does, and fails where it is told to.
#[derive(Clone, Default)]
struct Pieces {
    /// For each request what is handed over before it fails.
    failing: Arc<Mutex<Vec<&'static [u8]>>>,
    answer: HttpResponse,
    taken: Arc<Mutex<Vec<bool>>>,
}

impl Pieces {
    fn of(answer: HttpResponse) -> Self {
        Pieces { answer, ..Pieces::default() }
    }

    fn client(&self) -> Client<Customer> {
        let builder = Client::<Customer>::builder().site(Place::China).transport(self.clone());
        builder.credentials(AccessKey::new("AK", "SK")).clock(TestClock::default()).build().unwrap()
    }

    /// What the call makes of it, what was written, and whether each answer went to the writer while it came.
    async fn fetched(&self) -> (Result<Answer<Json>, Error>, Vec<u8>, Vec<bool>) {
        let mut writer = Vec::new();
        let answer = self.client().send_json_to(&FETCH, &document(), &mut writer).await;
        (answer, writer, self.taken.lock().unwrap().clone())
    }
}

impl Transport for Pieces {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async { Ok(self.answer.clone()) })
    }

    fn send_to<'a>(
        &'a self,
        _: HttpRequest,
        sink: &'a mut Sink<'_>,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let takes = sink.takes(&self.answer);
            self.taken.lock().unwrap().push(takes);
            let failing = self.failing.lock().unwrap().pop();
            if let Some(piece) = failing {
                sink.write(piece).await?;
                return Err(TransportError::new(Reach::AnswerLost, "gone"));
            }
            let mut answer = self.answer.clone();
            if takes {
                for piece in std::mem::take(&mut answer.body).chunks(2) {
                    sink.write(piece).await?;
                }
            }
            Ok(answer)
        })
    }
}

#[tokio::test]
async fn a_file_is_written_while_it_comes_and_its_bytes_are_counted() {
    for answer in [HttpResponse::new(200, FILE), HttpResponse::new(201, FILE).with_header("Content-Type", "image/png")]
    {
        let (answer, written, taken) = Pieces::of(answer).fetched().await;
        let answer = answer.unwrap();
        assert_eq!((answer.written(), answer.body()), (5, &b""[..]));
        assert_eq!((written, taken), (FILE.to_vec(), vec![true]));
    }
}

#[tokio::test]
async fn a_file_that_is_called_json_is_read_first_and_written_when_it_is_no_error() {
    let json = HttpResponse::new(200, r#"{"name":"pen"}"#).with_header("Content-Type", "application/json");
    let (answer, written, taken) = Pieces::of(json).fetched().await;
    assert_eq!(answer.unwrap().written(), 14);
    assert_eq!((written, taken), (br#"{"name":"pen"}"#.to_vec(), vec![false]));
}

#[tokio::test]
async fn what_is_no_whole_file_is_not_written() {
    for (answer, what) in [
        (HttpResponse::new(404, "gone"), "HTTP 404"),
        (HttpResponse::new(206, "a part"), "it is a part of something (HTTP 206), and no part was asked for"),
        (HttpResponse::new(200, "x").with_header("Content-Encoding", "gzip"), "the coding `gzip`"),
        (HttpResponse::new(200, REFUSED).with_header("Content-Type", "application/json"), "CBC.0100"),
        (HttpResponse::new(404, REFUSED).with_header("Content-Type", "application/json"), "CBC.0100"),
    ] {
        let (answer, written, taken) = Pieces::of(answer).fetched().await;
        let error = answer.unwrap_err().to_string();
        assert!(error.contains(what), "{what}: {error}");
        assert!(written.is_empty() && !taken.contains(&true), "{what}");
    }
}

#[tokio::test]
async fn a_file_is_asked_for_again_until_its_first_byte_is_written() {
    let pieces = Pieces::of(HttpResponse::new(200, FILE));
    *pieces.failing.lock().unwrap() = vec![&[], &[]];
    let (answer, written, _) = pieces.fetched().await;
    assert_eq!((answer.unwrap().attempts(), written), (3, FILE.to_vec()));
    *pieces.failing.lock().unwrap() = vec![&[1]];
    let (answer, written, taken) = pieces.fetched().await;
    let error = answer.unwrap_err().to_string();
    assert!(error.contains("the answer broke off: gone"), "{error}");
    assert_eq!((written, taken.len()), (vec![1], 4), "what was written cannot be taken back");
}

#[tokio::test]
async fn a_request_whose_answer_is_no_file_is_not_sent_for_one() {
    let memory = Memory::new(|_, _| Ok(HttpResponse::new(200, "{}")));
    let mut writer = Vec::new();
    let error = memory.builder().build().unwrap().send_json_to(&SHOW, &document(), &mut writer).await.unwrap_err();
    assert!(error.to_string().contains("the answer of ShowThing is no file: use send_json"), "{error}");
    assert_eq!((memory.requests(), writer.len()), (0, 0));
}

#[tokio::test]
async fn only_what_is_called_json_is_taken_for_an_error_instead_of_a_file() {
    let fetched = async |kind: &'static str| {
        let memory = Memory::new(move |_, _| Ok(HttpResponse::new(200, REFUSED).with_header("Content-Type", kind)));
        memory.builder().retry(NoRetry).build().unwrap().send_json(&FETCH, &document()).await
    };
    let error = fetched("application/json").await.unwrap_err();
    assert_eq!(error.code().map(ErrorCode::as_str), Some("CBC.0100"));
    assert_eq!(fetched("application/octet-stream").await.unwrap().body(), REFUSED.as_bytes());
}
