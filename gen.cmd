@echo off
rem Starts gen. Builds the program first when its jar is missing or older than its sources; needs JDK 17 and Maven for
rem that, and only a Java runtime afterwards. This file is ASCII only: cmd reads it in the machine's own code page.
setlocal
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "jar=%home%\target\gen.jar"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"

if not exist "%jar%" goto build
rem newer than the jar: a source, a resource, or the build file
powershell -NoLogo -NoProfile -NonInteractive -Command "$jar = (Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; $files = @(Get-Item -LiteralPath ($env:home + '\pom.xml')) + @(Get-ChildItem -LiteralPath ($env:home + '\src\main') -Recurse -File); if ($files | Where-Object { $_.LastWriteTimeUtc -gt $jar } | Select-Object -First 1) { exit 1 } else { exit 0 }"
if errorlevel 1 goto build
goto start

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo gen: the program has to be built first, which needs Maven and JDK 17; there is no mvn. 1>&2
  endlocal & exit /b 3
)
echo gen: building the program, because it is new or was changed ... 1>&2
if not exist "%home%\target" mkdir "%home%\target"
call mvn -B -q -f "%home%\pom.xml" -Dmaven.test.skip=true package > "%home%\target\gen-build.log" 2>&1
if errorlevel 1 (
  type "%home%\target\gen-build.log" 1>&2
  echo gen: the build failed; see above. 1>&2
  endlocal & exit /b 3
)

:start
rem the language of the messages: LC_ALL, LC_MESSAGES or LANG if one is set, else the program asks Windows
set "language="
if defined LANG set "language=%LANG%"
if defined LC_MESSAGES set "language=%LC_MESSAGES%"
if defined LC_ALL set "language=%LC_ALL%"
if defined language (
  if /i "%language:~0,2%"=="zh" (set "language=zh") else (set "language=en")
)
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8 "-Dgen.lang=%language%" -jar "%jar%" %*
endlocal & exit /b %errorlevel%
