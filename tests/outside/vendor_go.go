// Calls every operation that the vendor's Go SDK and we have, with full and minimal valid requests, against a sandbox.
//
//	vendor_go URL KEYS.json bss|bssintl|osm REQUESTS.jsonl
//
// KEYS are those of `bss sandbox --print-keys --json`; a line of REQUESTS is {"operation", "document", "rule", "callers",
// "constants"}; only
// valid ones (rule null) are sent. Exit 1 when a call fails: it was refused, or its answer does not parse. An operation's second
// request may name the record that its first has paid or cancelled; such a refusal is counted and named.
package main

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"

	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/auth"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/auth/global"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/sdkerr"
	bss "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/bss/v2"
	bssintl "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/bssintl/v2"
	osm "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/osm/v2"
)

// invalid is what a sandbox says of a request that breaks a rule.
var invalid = map[string]bool{"CBC.0100": true, "CBC.0101": true, "OSM.0001": true}

type key struct {
	Ak       string `json:"ak"`
	Sk       string `json:"sk"`
	DomainId string `json:"domain_id"`
}

type line struct {
	Operation string          `json:"operation"`
	Document  json.RawMessage `json:"document"`
	Rule      *string         `json:"rule"`
	Callers   []string        `json:"callers"`
	// Constants are what our clients always send, and the SDK's users set.
	Constants map[string]json.RawMessage `json:"constants"`
}

func check(err error) {
	if err != nil {
		fmt.Println(err)
		os.Exit(2)
	}
}

// joined is the document with its lists of plain values as texts with commas, as the SDK has lists in a query.
func joined(document []byte) []byte {
	fields := map[string]json.RawMessage{}
	check(json.Unmarshal(document, &fields))
	for name, value := range fields {
		var items []string
		if json.Unmarshal(value, &items) == nil && items != nil {
			fields[name], _ = json.Marshal(strings.Join(items, ","))
		}
	}
	out, err := json.Marshal(fields)
	check(err)
	return out
}

// onDisk is the document with its files on the disk: the SDK wants their paths.
func onDisk(document []byte) []byte {
	fields := map[string]json.RawMessage{}
	check(json.Unmarshal(document, &fields))
	for name, value := range fields {
		file := struct {
			Base64 *string `json:"base64"`
		}{}
		if json.Unmarshal(value, &file) != nil || file.Base64 == nil {
			continue
		}
		bytes, err := base64.StdEncoding.DecodeString(*file.Base64)
		check(err)
		out, err := os.CreateTemp("", "vendor_go")
		check(err)
		_, err = out.Write(bytes)
		check(err)
		check(out.Close())
		fields[name], _ = json.Marshal(out.Name())
	}
	out, err := json.Marshal(fields)
	check(err)
	return out
}

// client is the SDK's client of a service.
func client(service string, url string, credentials auth.ICredential) interface{} {
	build := func(builder *core.HcHttpClientBuilder) *core.HcHttpClient {
		client, err := builder.WithEndpoint(url).WithCredential(credentials).SafeBuild()
		check(err)
		return client
	}
	switch service {
	case "bss":
		return bss.NewBssClient(build(bss.BssClientBuilder()))
	case "bssintl":
		return bssintl.NewBssintlClient(build(bssintl.BssintlClientBuilder()))
	case "osm":
		return osm.NewOsmClient(build(osm.OsmClientBuilder()))
	}
	check(fmt.Errorf("%s is none of the services", service))
	return nil
}

// fill puts the document's fields into the request, and all of them into its body, which takes what it knows.
func fill(request reflect.Value, document []byte) error {
	if json.Unmarshal(document, request.Interface()) != nil {
		if err := json.Unmarshal(joined(document), request.Interface()); err != nil {
			return err
		}
	}
	body := request.Elem().FieldByName("Body")
	if !body.IsValid() {
		return nil
	}
	value := reflect.New(body.Type().Elem())
	if err := json.Unmarshal(onDisk(document), value.Interface()); err != nil {
		return err
	}
	body.Set(value)
	return nil
}

func main() {
	url := os.Args[1]
	bytes, err := os.ReadFile(os.Args[2])
	check(err)
	keys := map[string]key{}
	check(json.Unmarshal(bytes, &keys))
	clients := map[string]reflect.Value{}
	for name, key := range keys {
		credentials, err := global.NewCredentialsBuilder().WithAk(key.Ak).WithSk(key.Sk).WithDomainId(key.DomainId).SafeBuild()
		check(err)
		clients[name] = reflect.ValueOf(client(os.Args[3], url, credentials))
	}
	file, err := os.Open(os.Args[4])
	check(err)
	scanner := bufio.NewScanner(file)
	scanner.Buffer(nil, 1<<24)
	called, failed, unknown, spent := map[string]bool{}, 0, map[string]bool{}, 0
	for scanner.Scan() {
		var line line
		check(json.Unmarshal(scanner.Bytes(), &line))
		if line.Rule != nil {
			continue
		}
		caller := "customer"
		if len(line.Callers) > 0 {
			caller = line.Callers[0]
		}
		method := clients[caller].MethodByName(line.Operation)
		if !method.IsValid() {
			unknown[line.Operation] = true
			continue
		}
		fields := map[string]json.RawMessage{}
		check(json.Unmarshal(line.Document, &fields))
		for name, value := range line.Constants {
			fields[name] = value
		}
		line.Document, err = json.Marshal(fields)
		check(err)
		request := reflect.New(method.Type().In(0).Elem())
		said := fill(request, line.Document)
		if said == nil {
			if out := method.Call([]reflect.Value{request}); !out[1].IsNil() {
				said = out[1].Interface().(error)
			}
		}
		var refused *sdkerr.ServiceResponseError
		if errors.As(said, &refused) && called[line.Operation] && refused.ErrorCode != "" && !invalid[refused.ErrorCode] {
			spent++
			fmt.Printf("%s: %s, after the call before it\n", line.Operation, refused.ErrorCode)
			continue
		}
		called[line.Operation] = true
		if said != nil {
			failed++
			fmt.Printf("%s as %s: %s\n  %s\n", line.Operation, caller, strings.ReplaceAll(said.Error(), "\n", " "), line.Document)
		}
	}
	check(scanner.Err())
	fmt.Printf("%d operations called, %d calls failed, %d refused for what the call before it did, %d operations that the SDK does not have\n",
		len(called), failed, spent, len(unknown))
	if failed > 0 || len(called) == 0 {
		os.Exit(1)
	}
}
