using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Buendnisnetz.Tests.House;

/// <summary>A browser without JavaScript: opens pages, fills in forms by their field names, presses buttons.</summary>
public sealed class Browser(HttpClient client)
{
    public HttpClient Client => client;

    /// <summary>The page that was opened last.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    public HttpStatusCode Status { get; private set; }

    /// <summary>The path and query of the last page, after redirects.</summary>
    public string Path { get; private set; } = "";

    public async Task<IHtmlDocument> Open(string path) => await Show(await client.GetAsync(path));

    /// <summary>Fills in the form that has this selector (the last on the page when null) and presses its button.</summary>
    public Task<IHtmlDocument> Submit(object? values = null, string? form = null, string? button = null) =>
        Send(FillIn(values, form, button));

    /// <summary>Presses the button that leads to this address, with whatever its form holds.</summary>
    public Task<IHtmlDocument> Press(string address, object? values = null)
    {
        var button = (IHtmlButtonElement)Page.QuerySelector($"button[formaction$='{address}']")!;
        foreach (var (name, value) in Named(values)) Fill((IHtmlFormElement)button.Form!, name, value);
        return Send(Filled((IHtmlFormElement)button.Form!, button));
    }

    /// <summary>The form as it would be sent; whoever presses the button twice sends it twice.</summary>
    public FilledForm FillIn(object? values = null, string? form = null, string? button = null)
    {
        var found = (IHtmlFormElement)(form is null ? Page.QuerySelectorAll("main form")[^1] : Page.QuerySelector(form)
            ?? throw new InvalidOperationException($"No form {form} on {Path}"));
        foreach (var (name, value) in Named(values)) Fill(found, name, value);
        var submitter = button is null ? found.QuerySelector("button:not([type=button])") : found.QuerySelector(button);
        return Filled(found, (IHtmlElement?)submitter);
    }

    private static FilledForm Filled(IHtmlFormElement form, IHtmlElement? submitter)
    {
        var request = form.GetSubmission(submitter ?? form)!;
        using var body = new MemoryStream();
        request.Body?.CopyTo(body);
        return new(new HttpMethod(request.Method.ToString().ToUpperInvariant()),
            request.Target.PathName + request.Target.Query switch { null or "" => "", var query => "?" + query }, body.ToArray(),
            request.Headers.ToDictionary(header => header.Key, header => header.Value));
    }

    /// <summary>Sends a form that was filled in.</summary>
    public async Task<IHtmlDocument> Send(FilledForm form)
    {
        using var message = form.Message();
        return await Show(await client.SendAsync(message));
    }

    /// <summary>Sends the form of this page with a file, which browsers send in parts.</summary>
    public async Task<IHtmlDocument> Upload(string form, string field, byte[]? file, string name,
        params (string Name, string Value)[] values)
    {
        using var parts = new MultipartFormDataContent();
        foreach (var hidden in Page.QuerySelectorAll($"{form} input[type=hidden]"))
            parts.Add(new StringContent(hidden.GetAttribute("value") ?? ""), hidden.GetAttribute("name")!);
        foreach (var (key, value) in values) parts.Add(new StringContent(value), key);
        if (file is not null) parts.Add(new ByteArrayContent(file), field, name);
        return await Show(await client.PostAsync(Page.QuerySelector(form)!.GetAttribute("action") ?? Path, parts));
    }

    private static IEnumerable<(string Name, object? Value)> Named(object? values) => values is IReadOnlyDictionary<string, object> named
        ? named.Select(pair => (pair.Key, (object?)pair.Value))
        : (values?.GetType().GetProperties() ?? []).Select(property => (property.Name.Replace("__", "."), property.GetValue(values)));

    private static void Fill(IHtmlFormElement form, string name, object? value)
    {
        var fields = form.Elements.Where(element => element.GetAttribute("name") == name).ToList();
        var there = form.Elements.Select(element => element.GetAttribute("name"));
        if (fields.Count == 0)
            throw new InvalidOperationException($"No field {name} in the form; there are {string.Join(", ", there)}");
        foreach (var field in fields) FillOne(field, value);
    }

    private static void FillOne(IElement field, object? value)
    {
        switch (field)
        {
            case IHtmlInputElement { Type: "checkbox" or "radio" } box:
                box.IsChecked = value is bool yes ? yes : value is IEnumerable<string> many ? many.Contains(box.Value)
                    : box.Value == value?.ToString();
                break;
            case IHtmlInputElement { Type: "hidden" } hidden when value is bool: _ = hidden; break;
            case IHtmlInputElement input: input.Value = value?.ToString() ?? ""; break;
            case IHtmlTextAreaElement area: area.Value = value?.ToString() ?? ""; break;
            case IHtmlSelectElement select: select.Value = value?.ToString(); break;
            default: throw new InvalidOperationException($"Cannot fill a {field.LocalName}.");
        }
    }

    private async Task<IHtmlDocument> Show(HttpResponseMessage response)
    {
        Status = response.StatusCode;
        Path = response.RequestMessage!.RequestUri!.PathAndQuery;
        var kind = response.Content.Headers.ContentType?.MediaType ?? "";
        var isText = kind.Length == 0 || kind.StartsWith("text/", StringComparison.Ordinal)
            || kind.EndsWith("json", StringComparison.Ordinal) || kind.EndsWith("xml", StringComparison.Ordinal);
        var html = isText ? await response.Content.ReadAsStringAsync() : "";
        var context = BrowsingContext.New(Configuration.Default);
        Page = (IHtmlDocument)await context.OpenAsync(answer => answer.Content(html)
            .Address(response.RequestMessage.RequestUri.ToString()));
        return Page;
    }
}

/// <summary>A form as it is sent.</summary>
public sealed record FilledForm(HttpMethod Method, string Address, byte[] Body, IReadOnlyDictionary<string, string> Headers)
{
    public HttpRequestMessage Message()
    {
        var message = new HttpRequestMessage(Method, Address);
        if (Method != HttpMethod.Post) return message;
        message.Content = new ByteArrayContent(Body);
        foreach (var (name, value) in Headers) message.Content.Headers.TryAddWithoutValidation(name, value);
        return message;
    }
}
