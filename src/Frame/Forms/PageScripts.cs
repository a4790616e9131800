using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Frame;

/// <summary>The ES modules that a page asks for while it is rendered; the layout names them, pages that need none load none.</summary>
public static class PageScripts
{
    private static readonly object Key = new();

    extension(HttpContext context)
    {
        /// <summary>The page is better with <c>wwwroot/js/{name}.js</c>.</summary>
        public void NeedsScript(string name) => context.Scripts.Add(name);

        /// <summary>The names asked for, each once.</summary>
        public ISet<string> Scripts => (SortedSet<string>)(context.Items[Key] ??= new SortedSet<string>(StringComparer.Ordinal));
    }
}
