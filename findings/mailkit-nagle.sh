#!/usr/bin/env bash
#/ Usage: findings/mailkit-nagle.sh
#/ MailKit leaves Nagle's algorithm on: each mail larger than its buffer of 4 kB waits 40 ms for an acknowledgement.
#
# Believed: how long a mail takes on an open SMTP connection grows with its size, and libraries for such a dialogue set
#           TCP_NODELAY, so a mail of 6 kB takes about as long as one of 3 kB.
# Seen:     MailKit 4.18.2 on Linux, .NET 10. A mail of 6 kB is written in two pieces. The second is held back until the
#           first is acknowledged, and a server that waits for the end of the mail acknowledges late:
#             3 kB, MailKit's socket:           0.5 ms a mail
#             6 kB, MailKit's socket:          44.4 ms a mail
#             6 kB, a socket with NoDelay:      0.2 ms a mail   (SmtpClient.ConnectAsync(Socket, …))
# Means:    a letter with a text and an HTML part is nearly always larger than 4 kB; 15,000 of them take ten minutes longer.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > Finding.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="MailKit" Version="[4.18.2]" /></ItemGroup>
</Project>
PROJECT
cat > Finding.cs <<'CODE'
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

var listener = new TcpListener(IPAddress.Loopback, 0);
listener.Start();
var port = ((IPEndPoint)listener.LocalEndpoint).Port;
_ = Task.Run(async () => { while (true) _ = Serve(await listener.AcceptTcpClientAsync()); });

var small = await MillisecondsAMail(3_000, noDelay: false);
var large = await MillisecondsAMail(6_000, noDelay: false);
var quick = await MillisecondsAMail(6_000, noDelay: true);
Console.WriteLine($"3 kB, MailKit's socket:     {small,6:F1} ms a mail");
Console.WriteLine($"6 kB, MailKit's socket:     {large,6:F1} ms a mail");
Console.WriteLine($"6 kB, a socket with NoDelay: {quick,5:F1} ms a mail");
return large > 5 * small && large > 5 * quick ? 0 : 1;

async Task<double> MillisecondsAMail(int size, bool noDelay)
{
    const int Mails = 100;
    var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = noDelay };
    await socket.ConnectAsync(IPAddress.Loopback, port);
    using var client = new SmtpClient();
    if (noDelay) await client.ConnectAsync(socket, "127.0.0.1", port, SecureSocketOptions.None);
    else await client.ConnectAsync("127.0.0.1", port, SecureSocketOptions.None);
    var text = string.Concat(Enumerable.Repeat("Das Familienfest beginnt um drei Uhr im Hof.\n", size / 46));
    await Send(client, text); // The first one compiles.
    var watch = Stopwatch.StartNew();
    for (var mail = 0; mail < Mails; mail++) await Send(client, text);
    return watch.Elapsed.TotalMilliseconds / Mails;
}

async Task Send(SmtpClient client, string text)
{
    using var mail = new MimeMessage { Subject = "Familienfest", Body = new TextPart("plain") { Text = text } };
    mail.From.Add(MailboxAddress.Parse("netz@example.org"));
    mail.To.Add(MailboxAddress.Parse("jo@example.org"));
    await client.SendAsync(mail);
}

async Task Serve(TcpClient connection)
{
    using var _ = connection;
    using var reader = new StreamReader(connection.GetStream());
    using var writer = new StreamWriter(connection.GetStream()) { AutoFlush = true, NewLine = "\r\n" };
    await writer.WriteLineAsync("220 sink");
    while (await reader.ReadLineAsync() is { } line)
    {
        if (line == "DATA")
        {
            await writer.WriteLineAsync("354 go on");
            while (await reader.ReadLineAsync() != ".") { }
        }
        await writer.WriteLineAsync(line.StartsWith("EHLO") ? "250 sink" : "250 OK");
    }
}
CODE
dotnet run
