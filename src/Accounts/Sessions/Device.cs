using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Accounts;

/// <summary>A device as its owner recognises it: "Firefox auf Windows". No more of the browser's words is kept.</summary>
internal static class Device
{
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("Linux", "Linux")];

    public static string Of(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        var (browser, system) = (Named(agent, Browsers, "Browser"), Named(agent, Systems, ""));
        return system.Length == 0 ? browser : $"{browser} auf {system}";
    }

    private static string Named(string agent, (string Mark, string Name)[] known, string otherwise) =>
        Array.Find(known, one => agent.Contains(one.Mark, StringComparison.Ordinal)).Name ?? otherwise;
}
