using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>The files and statements of an item, or of the whole event, as the team works on them.</summary>
internal sealed record WorkView(Event Event, EventDocumentation Documentation, Session? Session)
{
    public string Query => Session is null ? "" : $"?punkt={Session.Slug}";
}
