//! A service of few words on loopback: it answers every request the same way, or never, and counts them.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};

/// What it does with a request.
#[derive(Clone)]
pub(crate) enum Behaviour {
    /// Status and body; `X-Request-Id: r-1` goes with it.
    Answer(u16, Vec<u8>),
    /// One answer after the other, then nothing.
    InTurn(Vec<(u16, Vec<u8>)>),
    /// What a function makes of method and path, with status 200.
    Decide(Arc<dyn Fn(&str) -> String + Send + Sync>),
    /// These bytes.
    Raw(Vec<u8>),
    /// These bytes, and then nothing, ever. That they have left is told, too: of more than sockets hold, most was read then.
    Begin(Vec<u8>),
    /// The bytes that stand there when the request comes.
    Stage(Arc<Mutex<Vec<u8>>>),
    /// Nothing, ever.
    Silence,
}

pub(crate) struct Server {
    pub(crate) url: String,
    count: Arc<AtomicUsize>,
    came: Receiver<()>,
    body: Arc<Mutex<Vec<u8>>>,
}

impl Server {
    pub(crate) fn start(behaviour: Behaviour) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let count = Arc::new(AtomicUsize::new(0));
        let (tell, came) = channel();
        let counted = Arc::clone(&count);
        let body = Arc::<Mutex<Vec<u8>>>::default();
        let last = Arc::clone(&body);
        std::thread::spawn(move || {
            let kept = Mutex::new(Vec::new());
            for stream in listener.incoming().flatten() {
                let Some((path, body)) = read(&stream) else { continue };
                *last.lock().expect("one thread") = body;
                let number = counted.fetch_add(1, Ordering::SeqCst);
                let _ = tell.send(());
                match &behaviour {
                    Behaviour::Answer(status, body) => answer(&stream, *status, body),
                    Behaviour::Raw(bytes) => {
                        let _ = (&stream).write_all(bytes);
                    }
                    Behaviour::Begin(bytes) => {
                        if (&stream).write_all(bytes).is_ok() {
                            let _ = tell.send(());
                        }
                        kept.lock().expect("one thread").push(stream);
                    }
                    Behaviour::Stage(bytes) => {
                        let bytes = bytes.lock().expect("nobody panics with it").clone();
                        let _ = (&stream).write_all(&bytes);
                    }
                    Behaviour::Decide(decide) => answer(&stream, 200, decide(&path).as_bytes()),
                    Behaviour::InTurn(answers) => match answers.get(number) {
                        Some((status, body)) => answer(&stream, *status, body),
                        None => kept.lock().expect("one thread").push(stream),
                    },
                    Behaviour::Silence => kept.lock().expect("one thread").push(stream),
                }
            }
        });
        Server { url, count, came, body }
    }

    pub(crate) fn answering(body: &str) -> Server {
        Server::start(Behaviour::Answer(200, body.as_bytes().to_vec()))
    }

    pub(crate) fn deciding(decide: impl Fn(&str) -> String + Send + Sync + 'static) -> Server {
        Server::start(Behaviour::Decide(Arc::new(decide)))
    }

    /// How many requests came.
    pub(crate) fn count(&self) -> usize {
        self.count.load(Ordering::SeqCst)
    }

    /// The body of the request that came last.
    pub(crate) fn last_body(&self) -> Vec<u8> {
        self.body.lock().expect("one thread").clone()
    }

    /// Waits until a request has come, or what it begins with has left.
    pub(crate) fn wait(&self) {
        self.came.recv_timeout(std::time::Duration::from_secs(60)).expect("a request comes");
    }
}

/// The first line of a request and its body.
fn read(stream: &TcpStream) -> Option<(String, Vec<u8>)> {
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    let mut first = String::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().ok()?;
        }
        if first.is_empty() {
            first.clone_from(&line);
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some((first, body))
}

fn answer(mut stream: &TcpStream, status: u16, body: &[u8]) {
    let head = format!(
        "HTTP/1.1 {status} Said\r\nContent-Type: application/json\r\nX-Request-Id: r-1\r\nContent-Length: {}\r\n\
         Connection: close\r\n\r\n",
        body.len()
    );
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body));
}
